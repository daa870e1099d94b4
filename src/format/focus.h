/* FOCUS, Cost and Usage of the versions 1.2 and 1.4: what reading and writing share.
 *
 * A row is a row of cells, one for each column below; NULL is null. Rows are made from records by
 * focus_cells.c; what a row says of a record, and what of the record it does not say, is
 * focus_back.c. Rows of anybody else become records by focus_bill.c. spec/1.0/mapping-focus.md says
 * what each column means. */
#ifndef TUR_FORMAT_FOCUS_H
#define TUR_FORMAT_FOCUS_H

#include "base/decimal.h"
#include "base/instant.h"
#include "format/build.h"

/* X(NAME, VERSIONS, KIND, OF, PATH), in the order in which they are written. VERSIONS: A both, O 1.2
 * alone, N 1.4 alone. KIND of the cell: T text, D decimal, I instant, J JSON. OF and PATH: the member
 * of the record (R) or of the charge (C) that the cell is; an M has to be made. */
#define TUR__FOCUS_COLUMNS(X) \
    X(AvailabilityZone, A, T, R, "x_focus_availability_zone") \
    X(BilledCost, A, D, C, "billed") \
    X(BillingAccountId, A, T, R, "account.billing_account.id") \
    X(BillingAccountName, A, T, R, "account.billing_account.name") \
    X(BillingAccountType, A, T, R, "account.billing_account.type") \
    X(BillingCurrency, A, T, C, "currency") \
    X(BillingPeriodEnd, A, I, R, "billing_period.end") \
    X(BillingPeriodStart, A, I, R, "billing_period.start") \
    X(CapacityReservationId, A, T, M, "") \
    X(CapacityReservationStatus, A, T, M, "") \
    X(ChargeCategory, A, T, M, "") \
    X(ChargeClass, A, T, M, "") \
    X(ChargeDescription, A, T, M, "") \
    X(ChargeFrequency, A, T, M, "") \
    X(ChargePeriodEnd, A, I, M, "") \
    X(ChargePeriodStart, A, I, M, "") \
    X(CommitmentDiscountCategory, A, T, M, "") \
    X(CommitmentDiscountId, A, T, M, "") \
    X(CommitmentDiscountName, A, T, R, "x_focus_commitment_discount_name") \
    X(CommitmentDiscountQuantity, A, D, M, "") \
    X(CommitmentDiscountStatus, A, T, M, "") \
    X(CommitmentDiscountType, A, T, R, "x_focus_commitment_discount_type") \
    X(CommitmentDiscountUnit, A, T, M, "") \
    X(ConsumedQuantity, A, D, M, "") \
    X(ConsumedUnit, A, T, M, "") \
    X(ContractApplied, N, J, M, "") \
    X(ContractedCost, A, D, C, "contracted") \
    X(ContractedUnitPrice, A, D, M, "") \
    X(EffectiveCost, A, D, C, "effective") \
    X(HostProviderName, N, T, M, "") \
    X(InvoiceDetailId, N, T, R, "invoice.line") \
    X(InvoiceId, A, T, R, "invoice.id") \
    X(InvoiceIssuerName, A, T, M, "") \
    X(ListCost, A, D, C, "list") \
    X(ListUnitPrice, A, D, M, "") \
    X(PricingCategory, A, T, M, "") \
    X(PricingCurrency, A, T, M, "") \
    X(PricingCurrencyContractedUnitPrice, A, D, M, "") \
    X(PricingCurrencyEffectiveCost, A, D, M, "") \
    X(PricingCurrencyListUnitPrice, A, D, M, "") \
    X(PricingQuantity, A, D, M, "") \
    X(PricingUnit, A, T, M, "") \
    X(ProviderName, O, T, M, "") \
    X(PublisherName, O, T, M, "") \
    X(RegionId, A, T, R, "service.region") \
    X(RegionName, A, T, R, "x_focus_region_name") \
    X(ResourceId, A, T, R, "service.deployment") \
    X(ResourceName, A, T, R, "x_focus_resource_name") \
    X(ResourceType, A, T, M, "") \
    X(ServiceCategory, A, T, M, "") \
    X(ServiceName, A, T, M, "") \
    X(ServiceProviderName, N, T, M, "") \
    X(ServiceSubcategory, A, T, M, "") \
    X(SkuId, A, T, C, "sku.id") \
    X(SkuMeter, A, T, M, "") \
    X(SkuPriceDetails, A, J, M, "") \
    X(SkuPriceId, A, T, C, "sku.price_id") \
    X(SubAccountId, A, T, R, "account.sub_account.id") \
    X(SubAccountName, A, T, R, "account.sub_account.name") \
    X(SubAccountType, A, T, R, "account.sub_account.type") \
    X(Tags, A, J, M, "") \
    X(x_TurAdditive, A, T, R, "additive") \
    X(x_TurBasis, A, T, C, "basis") \
    X(x_TurCharge, A, T, M, "") \
    X(x_TurCode, A, T, C, "code") \
    X(x_TurCorrects, A, J, R, "corrects") \
    X(x_TurEmitter, A, T, R, "emitter") \
    X(x_TurFx, A, J, C, "fx") \
    X(x_TurGrain, A, T, R, "grain") \
    X(x_TurGrant, A, J, C, "grant") \
    X(x_TurKind, A, T, R, "kind") \
    X(x_TurMeter, A, T, C, "of") \
    X(x_TurMultipliers, A, J, C, "multipliers") \
    X(x_TurPatch, A, J, M, "") \
    X(x_TurPriceSheet, A, T, M, "") \
    X(x_TurQuantityRule, A, T, C, "quantity_rule") \
    X(x_TurReason, A, T, C, "reason") \
    X(x_TurRecordDigest, A, T, M, "") \
    X(x_TurRecordId, A, T, R, "record_id") \
    X(x_TurRow, A, T, M, "") \
    X(x_TurRows, A, T, M, "") \
    X(x_TurStatus, A, T, C, "status") \
    X(x_TurTax, A, J, C, "tax")

enum {
#define X(name, versions, kind, of, path) TUR__FOCUS_##name,
    TUR__FOCUS_COLUMNS(X)
#undef X
    TUR__FOCUS_COUNT
};

typedef struct tur__focus_column {
    const char *name;
    char versions, kind, of;
    const char *path;
} tur__focus_column;

extern const tur__focus_column tur__focus_columns[TUR__FOCUS_COUNT];
/* Whether 1.2 (OLD) or 1.4 has the column. */
bool tur__focus_has(int column, bool old);

typedef struct tur__focus_row {
    const char *cell[TUR__FOCUS_COUNT];
} tur__focus_row;

/* ---- Meters and units (focus_meter.c) ---- */

/* A meter or union, with a modality or without. */
typedef struct tur__focus_place {
    int meter;       /* index of the registry; 0 for an extension */
    unsigned mask;   /* leaf classes; 0 where it is not of tokens */
    unsigned modalities; /* bits; 31 where none is named */
    const char *name; /* of the meter */
    size_t name_len;
} tur__focus_place;

bool tur__focus_place_of(tur__focus_place *p, const char *text, size_t len);
bool tur__focus_place_line(tur__focus_place *p, const tur__json *line);
bool tur__focus_places_meet(const tur__focus_place *a, const tur__focus_place *b);
/* The unit of a meter in FOCUS: "Tokens". */
const char *tur__focus_unit(const tur__focus_place *p);
/* The sum of the lines inside PLACE, where it is exact. */
bool tur__focus_measured(tur__decimal *out, const tur__json *record, const tur__focus_place *place);

/* What a text of a unit says: "1000000 Tokens", "1K tokens", "Token-Hours". */
typedef struct tur__focus_measure {
    int64_t scale;     /* base units in one */
    bool tokens;       /* units of tokens */
    const char *meter; /* other meters that have the unit to themselves, or NULL */
} tur__focus_measure;

/* False where the text is no unit that is known; SCALE is then the number before it, or 1. */
bool tur__focus_measure_of(tur__focus_measure *m, const char *text);

/* ---- Usage types of AWS (focus_aws.c) ---- */

typedef struct tur__aws_usage {
    const char *place;       /* a token class, or NULL */
    char model[128];         /* "" where it names none */
    const char *tier;        /* "batch", "flex", "priority", "standard", or NULL */
    bool global;             /* served across regions */
    bool marketplace;        /* units of a million tokens */
} tur__aws_usage;

/* TYPE: "USE1-Claude4.6Sonnet-input-tokens". */
void tur__aws_usage_of(tur__aws_usage *u, const char *type);

/* ---- From a record to its rows (focus_cells.c) ---- */

/* What a record, or a charge, loses in FOCUS. */
#define TUR__FOCUS_LOSSES(X) \
    X(LIST_FILLED, "ListCost", "the charge has no list; contracted or billed stands in its place") \
    X(CONTRACTED_FILLED, "ContractedCost", "the charge has no contracted; billed or list stands in its place") \
    X(EFFECTIVE_FILLED, "EffectiveCost", "the charge has no effective; billed stands in its place") \
    X(HOST_FILLED, "HostProviderName", "the record names no host; the seller stands in its place") \
    X(PUBLISHER_FILLED, "PublisherName", "the record names no publisher; the seller stands in its place") \
    X(SERVICE_FILLED, "ServiceName", "not supplied with x_focus_service_name; the seller stands in its place") \
    X(PERIOD_BILLING, "ChargePeriodStart", "the record has no time; the billing period stands in its place") \
    X(PERIOD_WIDE, "ChargePeriodStart", "FOCUS has whole seconds and no empty period; the hour or day that holds the time") \
    X(CONSUMED_UNKNOWN, "ConsumedQuantity", "the lines give bounds and no exact quantity; empty") \
    X(CONSUMED_TWICE, "ConsumedQuantity", "an earlier row of the record counts the same tokens; empty") \
    X(LINES_UNNAMED, "ConsumedQuantity", "the record has lines that no charge with a row names; they are in x_TurPatch alone") \
    X(NO_SKU, "SkuPriceId", "the record has no sku; FOCUS wants one beside ConsumedQuantity, SkuMeter and SkuPriceDetails") \
    X(QUANTITY_ROUNDED, "PricingQuantity", "quantity divided by per has no finite decimal of 18 places; rounded half to even") \
    X(PRICE_LONG, "ListUnitPrice, ContractedUnitPrice", "price times multipliers and rate has more than 18 places; empty") \
    X(LIST_PRODUCT, "ListCost", "not exactly PricingQuantity x ListUnitPrice, one of which is rounded; it is the record's") \
    X(CONTRACTED_PRODUCT, "ContractedCost", "not exactly PricingQuantity x ContractedUnitPrice, one of which is rounded; it is the record's") \
    X(RATE_ROUNDED, "PricingCurrencyEffectiveCost", "effective divided by the rate is rounded half to even to 18 places") \
    X(OTHER_CHARGES, "BilledCost", "the record has charges without a row beside those with one; they are in x_TurPatch alone")

typedef enum tur__focus_loss {
#define X(name, column, reason) TUR__FOCUS_##name,
    TUR__FOCUS_LOSSES(X)
#undef X
    TUR__FOCUS_LOSS_COUNT
} tur__focus_loss;

/* Why a charge, or a record, has no row. WANTED stands where it is owed, so that leaving it out is an
 * error. */
#define TUR__FOCUS_ABSENCES(X) \
    X(SETTLEMENT, NULL, "a settlement: it belongs to the dataset Invoice Detail") \
    X(ALLOCATION, NULL, "an allocation: it divides a cost that is billed elsewhere") \
    X(NOT_ADDITIVE, NULL, "a record whose cost is counted in other records") \
    X(NO_CHARGE, NULL, "a record without charges; FOCUS demands a cost, and an unknown cost is not 0") \
    X(ESTIMATE, NULL, "charges that are an estimate or charged on inside the consumer; they are on no supplier's bill") \
    X(NOT_BILLED, NULL, "charges without a billed amount; an estimate is no bill") \
    X(COVERED, "charges[].effective", "a covered charge without an effective amount") \
    X(NO_CURRENCY, "a code of ISO 4217", "a billed amount whose currency is not one of ISO 4217") \
    X(NO_PERIOD, "billing_period; --set billing_period.start=... and billing_period.end=... supply it", "a billed amount without a billing period") \
    X(NO_ACCOUNT, "account.billing_account.id; --set supplies it", "a billed amount without a billing account") \
    X(NO_SELLER, "parties.seller; --set supplies it", "a billed amount without a seller") \
    X(NO_IDENTITY, "emitter and record_id", "a billed amount in a record without emitter and record_id") \
    X(BAD_AMOUNT, "a decimal", "an amount that is no decimal")

typedef enum tur__focus_absence {
    TUR__FOCUS_PRESENT,
#define X(name, wanted, reason) TUR__FOCUS_##name,
    TUR__FOCUS_ABSENCES(X)
#undef X
    TUR__FOCUS_ABSENCE_COUNT
} tur__focus_absence;

typedef struct tur__focus_charge {
    const tur__json *json;
    tur__focus_absence absence;
    tur__focus_row row;
} tur__focus_charge;

typedef struct tur__focus_maker {
    tur__arena *arena; /* of the record */
    bool old;          /* 1.2 */
    const tur__json *record;
    tur__focus_charge *charges;
    size_t count, rows;
    tur__focus_absence absence; /* of the record: why no charge has a row */
    uint64_t losses;            /* bits */
    bool failed;                /* out of memory */
} tur__focus_maker;

/* Fills in CHARGES and what follows, from RECORD. */
void tur__focus_make(tur__focus_maker *m);

/* ---- From rows to the record (focus_back.c) ---- */

/* What the columns alone say: of the record in its first row, of a charge in its row. NULL: no memory. */
tur__json *tur__focus_said_record(tur__arena *a, const tur__focus_row *row);
tur__json *tur__focus_said_charge(tur__arena *a, const tur__focus_row *row);
/* RFC 7396: what has to be merged into FROM to get TO, and merging it. */
tur__json *tur__focus_patch(tur__arena *a, const tur__json *from, const tur__json *to);
tur__json *tur__focus_merge(tur__arena *a, tur__json *target, const tur__json *patch);
/* Puts what the rows do not say of the record, and its digest, into the first of them. Returns the
 * text; NULL when memory is exhausted. */
const char *tur__focus_rest(tur__arena *a, const tur__focus_maker *m);
/* The record that ROWS, in their order, were made from; NULL where they do not fit together: *WHY is
 * then a sentence, or NULL when memory is exhausted. */
tur__json *tur__focus_record(tur__arena *a, const tur__focus_row *const *rows, size_t count, const char **why);

/* ---- Rows of others (focus_bill.c) ---- */

/* ROW is the run's row: an object of strings and nulls. */
void tur__focus_bill(tur__run *run, tur__json *row, const tur__focus_row *cells);

/* ---- The formats ---- */

void tur__focus_read(tur__run *run, tur_source *source);
void tur__focus_finish(tur__run *run);
void tur__focus_close(void *state);
void tur__focus_write(tur__run *run, const char *lines, size_t len);
void tur__focus_write_end(tur__run *run);
void tur__focus_write_close(void *state);
void tur__focus_write_report(tur__run *run, tur__buf *b);

extern const tur__left_out tur__focus_left_out[];

enum { TUR__FOCUS_STATE = 256, TUR__FOCUS_WRITE_STATE = 8192 };

#endif
