/* Made by src/tools/gentables.c from schema/1.0: edit there, then `make tables`. */
#include "rule/rule.h"

const tur_requirement tur__requirements[TUR__REQUIREMENT_COUNT] = {
    {     .id = "TUR-0101",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "Each line of a JSON Lines file, and each element of a JSON array of records, MUST be exact"
    "ly one JSON object as RFC 8259 defines it, with nothing beside it but JSON white space.",
     .precondition = "each line of JSON Lines, each element of a JSON array",
     .predicate = "it parses as one JSON object",
     .effect = "the record cannot be read",
     .fix = "Write one complete JSON object for each record.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\",}\n",
     .rejected_len = 712,
     .severity = TUR_ERROR},
    {     .id = "TUR-0102",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#text",
     .sentence = "The text MUST be well-formed UTF-8, and no escape in it MUST name a lone surrogate.",
     .precondition = "each line",
     .predicate = "every byte sequence is UTF-8 and every surrogate escape has its pair",
     .effect = "readers see different characters",
     .fix = "Write the text as UTF-8 and characters above U+FFFF directly or as a pair of escapes.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\\ud83d\\ude80\",\"status\":\"succeeded\"},\"service\":"
    "{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\""
    "},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\""
    ":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-"
    "03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 723,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"\303(\"},\"stated\":[{\"nam"
    "e\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03"
    "-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},"
    "\"tur\":\"1.0\"}\n",
     .rejected_len = 701,
     .severity = TUR_ERROR},
    {     .id = "TUR-0103",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "Every member that the tables mark as needed MUST be present.",
     .precondition = "each object of the field table",
     .predicate = "its needed members are present",
     .effect = "the record cannot be interpreted",
     .fix = "Add the member that the finding names.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"grain\":\"request\",\"kind\":\"usage\",\"meters\":["
    "{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\"},{\"meter\":\"input\",\"qu"
    "antity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity\":\"42\"}],\"parties\":{\""
    "seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier_respon"
    "se\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51"
    "\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\"operation\""
    ":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":"
    "[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\""
    ":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 679,
     .severity = TUR_ERROR},
    {     .id = "TUR-0104",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "A record MUST NOT have a member that its version does not define, except extensions on a r"
    "ecord, a meter line or a charge.",
     .precondition = "each member of a record of a known version",
     .predicate = "the field table has it, or it is an extension where extensions are allowed",
     .effect = "readers drop or guess its meaning",
     .fix = "Remove the member or make it an extension.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"colour\":\"red\",\"tur\":\"1.0\"}\n",
     .rejected_len = 726,
     .severity = TUR_ERROR},
    {     .id = "TUR-0105",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "No member name MUST occur twice in one object.",
     .precondition = "each object",
     .predicate = "its member names differ",
     .effect = "readers disagree which value counts",
     .fix = "Keep one of the members.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\""
    "text\",\"quantity\":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"me"
    "ter\":\"output\",\"quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\""
    "}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-7"
    "41c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"servic"
    "e\":{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-centra"
    "l-1\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\""
    "time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\""
    "2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 726,
     .severity = TUR_ERROR},
    {     .id = "TUR-0106",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "Every value MUST have the JSON type that the tables give its member.",
     .precondition = "each member",
     .predicate = "its JSON type is that of the field table",
     .effect = "readers guess a conversion",
     .fix = "Write the value in the type that the table gives; quantities and amounts are strings.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":318},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input.cac"
    "he_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"partie"
    "s\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier"
    "_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model_ser"
    "ved\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"input_t"
    "okens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\"of\""
    ":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03T00:"
    "00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 943,
     .severity = TUR_ERROR},
    {     .id = "TUR-0107",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "A record MUST NOT contain null.",
     .precondition = "each value",
     .predicate = "it is not null",
     .effect = "null, absent and zero are confused",
     .fix = "Leave out the member whose value is not known.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":null},\"stated\":[{\"name\":\""
    "input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10"
    ":00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 701,
     .severity = TUR_ERROR},
    {     .id = "TUR-0108",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "Strings, arrays and objects MUST NOT be empty.",
     .precondition = "each string, array and object",
     .predicate = "it is not empty",
     .effect = "empty and unknown are confused",
     .fix = "Leave out the member that has nothing to say.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"\"},\"stated\":[{\"name\":\""
    "input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10"
    ":00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 699,
     .severity = TUR_ERROR},
    {     .id = "TUR-0109",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#decimals",
     .sentence = "A decimal MUST be a string in its one canonical spelling: no plus sign, no exponent, no le"
    "ading or trailing zero beyond what the value needs, and no minus before zero.",
     .precondition = "each member of a decimal type",
     .predicate = "its text follows the grammar of decimals",
     .effect = "one value has several spellings and digests",
     .fix = "Write the shortest plain spelling of the value.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318.0\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"inp"
    "ut.cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\""
    "parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"su"
    "pplier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"i"
    "nput_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\""
    ",\"of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03"
    "-03T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},"
    "\"tur\":\"1.0\"}\n",
     .rejected_len = 947,
     .severity = TUR_ERROR},
    {     .id = "TUR-0110",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#instants",
     .sentence = "An instant MUST be an RFC 3339 date and time of the calendar in UTC, ending in `Z`, with a"
    "t most nine fraction digits, no trailing zero among them and no second 60.",
     .precondition = "each member of the type instant",
     .predicate = "its text follows the grammar of instants and the day exists",
     .effect = "usage lands in the wrong period",
     .fix = "Convert the instant to UTC and write it with Z.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"urn:tur:convert:openai-chat\",\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.not_read\",\"quantity\":\"8"
    "8\"},{\"meter\":\"input.cache_read\",\"quantity\":\"1024\"},{\"meter\":\"output\",\"quanti"
    "ty\":\"120\"}],\"provenance\":{\"source_digest\":\"50d858e0985ecc7f60418aaf0cc5ab587f42c25"
    "70a884095a9e8ccacd0f6545c\",\"source_format\":\"openai-chat\",\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"a96a1d5d-9fe6-820b-9083-b4c4db8d5c93\",\"request\":{\"id\":\"c"
    "hatcmpl-9Zk4\"},\"service\":{\"model_served\":\"example-small-2026-02-01\",\"operation\":\""
    "chat\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"1112\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"1"
    "232\"}],\"time\":{\"start\":\"2026-03-02T12:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 764,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"urn:tur:convert:openai-chat\",\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.not_read\",\"quantity\":\"8"
    "8\"},{\"meter\":\"input.cache_read\",\"quantity\":\"1024\"},{\"meter\":\"output\",\"quanti"
    "ty\":\"120\"}],\"provenance\":{\"source_digest\":\"50d858e0985ecc7f60418aaf0cc5ab587f42c25"
    "70a884095a9e8ccacd0f6545c\",\"source_format\":\"openai-chat\",\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"a96a1d5d-9fe6-820b-9083-b4c4db8d5c93\",\"request\":{\"id\":\"c"
    "hatcmpl-9Zk4\"},\"service\":{\"model_served\":\"example-small-2026-02-01\",\"operation\":\""
    "chat\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"1112\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"1"
    "232\"}],\"time\":{\"start\":\"2026-03-02T13:00:00+01:00\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 769,
     .severity = TUR_ERROR},
    {     .id = "TUR-0111",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#codes",
     .sentence = "The value of a member with a closed list MUST be a code of that list.",
     .precondition = "each member with a closed code list, in a record of a known version",
     .predicate = "its value is in the list",
     .effect = "a reader treats the value as another one",
     .fix = "Use a code of the list.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"done\"},\"service\":{\"model_served\":\""
    "example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"na"
    "me\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-0"
    "3-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"}"
    ",\"tur\":\"1.0\"}\n",
     .rejected_len = 706,
     .severity = TUR_ERROR},
    {     .id = "TUR-0112",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "An integer MUST be a JSON number without fraction or exponent, inside the range of its mem"
    "ber and below 2^53 in magnitude.",
     .precondition = "each member of an integer type",
     .predicate = "its digits have no point or exponent and its value is in range",
     .effect = "readers lose digits",
     .fix = "Write a plain whole number inside the range.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1.0,\"served_by\":\"supplier\",\"status\":\"su"
    "cceeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"m"
    "odel_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-"
    "1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"ou"
    "tput\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\""
    "5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z"
    "\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8"
    "\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 2311,
     .severity = TUR_ERROR},
    {     .id = "TUR-0113",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#limits",
     .sentence = "A string MUST NOT be longer than the limit of its member, counted in code points.",
     .precondition = "each string",
     .predicate = "its code points are at most the limit",
     .effect = "consumers cut or refuse the value",
     .fix = "Shorten the value.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303"
    "\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
    "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72"
    "-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"m"
    "odel_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\""
    "stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\""
    "end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-0"
    "2T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1207,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"ssssssssssssssssssssssssssssssssssss"
    "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss"
    "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss"
    "sssssssssssssssssssssssssssssssssssssssss\"}},\"provenance\":{\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"r"
    "esp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\"opera"
    "tion\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_tokens\",\""
    "of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recor"
    "ded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 952,
     .severity = TUR_ERROR},
    {     .id = "TUR-0114",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#limits",
     .sentence = "An array or map MUST NOT have more elements than the limit of its member.",
     .precondition = "each array and map",
     .predicate = "its elements are at most the limit",
     .effect = "consumers run out of memory",
     .fix = "Split the record or leave out elements.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\",\"multipliers\":[{\"code\":\"a\",\"value\":\"1"
    "\"},{\"code\":\"b\",\"value\":\"1\"},{\"code\":\"c\",\"value\":\"1\"},{\"code\":\"d\",\"va"
    "lue\":\"1\"}]},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0"
    "035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"o"
    "f\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cu"
    "rrency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"s"
    "heet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete"
    "\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing"
    "_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"me"
    "ters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\","
    "\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"ou"
    "tput.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.examp"
    "le\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\""
    "usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93"
    "\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\""
    "model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":tr"
    "ue},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-20"
    "26-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_"
    "served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantit"
    "y\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\""
    "name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"202"
    "6-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:"
    "00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b"
    "7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2425,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\",\"multipliers\":[{\"code\":\"a\",\"value\":\"1"
    "\"},{\"code\":\"b\",\"value\":\"1\"},{\"code\":\"c\",\"value\":\"1\"},{\"code\":\"d\",\"va"
    "lue\":\"1\"},{\"code\":\"e\",\"value\":\"1\"}]},{\"basis\":\"rated\",\"code\":\"usage\",\""
    "currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amou"
    "nt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"s"
    "tatus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway"
    "\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"re"
    "quest\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{"
    "\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quan"
    "tity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"cons"
    "umer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Ex"
    "ample AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019ca"
    "dd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"lo"
    "gical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"su"
    "cceeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"m"
    "odel_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-"
    "1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"ou"
    "tput\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\""
    "5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z"
    "\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8"
    "\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 2450,
     .severity = TUR_ERROR},
    {     .id = "TUR-0115",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#limits",
     .sentence = "Objects and arrays of a record MUST NOT be nested more than 16 levels deep, the record bei"
    "ng the first level.",
     .precondition = "each line",
     .predicate = "the depth of its JSON text is at most 16",
     .effect = "a reader runs out of stack",
     .fix = "Flatten the value.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_deep\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]],\"tur\":\"1.0\"}\n",
     .rejected_len = 762,
     .severity = TUR_ERROR},
    {     .id = "TUR-0116",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#text",
     .sentence = "Strings and member names MUST NOT contain control characters (U+0000 to U+001F, U+007F to "
    "U+009F) or code points that Unicode reserves as non-characters.",
     .precondition = "each string and member name",
     .predicate = "no code point of these ranges occurs, plain or escaped",
     .effect = "terminals, logs and XML break",
     .fix = "Remove the characters.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp 51 \\u00a0\\ufffd\",\"status\":\"succeeded\"},\"service\""
    ":{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1"
    "\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"20"
    "26-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 724,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\\u0085\",\"status\":\"succeeded\"},\"service\":{\"mode"
    "l_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"st"
    "ated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"e"
    "nd\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02"
    "T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 717,
     .severity = TUR_ERROR},
    {     .id = "TUR-0117",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#text",
     .sentence = "A word, a format name, a member name, a package URL, a URI and a digest MUST have the form"
    " that the table of types gives.",
     .precondition = "each member of the types word, format, member, purl, uri and sha256",
     .predicate = "its text has the form of the type",
     .effect = "the value cannot be looked up",
     .fix = "Write the value in the form of its type.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"Responses API\",\"region\":\"eu-central-1\"},\"state"
    "d\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\""
    ":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:"
    "00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 715,
     .severity = TUR_ERROR},
    {     .id = "TUR-0118",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#canonical",
     .sentence = "A default MUST NOT be written: neither `additive` as `both`, nor `quality` as `exact`, nor"
    " a flag as false.",
     .precondition = "each of these members",
     .predicate = "its value is not the default",
     .effect = "one record has two canonical forms",
     .fix = "Leave out the member.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quality\":\"exact\",\"quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.examp"
    "le\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94"
    "b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"se"
    "rvice\":{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-ce"
    "ntral-1\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}"
    "],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start"
    "\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 729,
     .severity = TUR_ERROR},
    {     .id = "TUR-0119",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#members",
     .sentence = "The elements of an array that is a set MUST all be different.",
     .precondition = "each array that the field table marks as a set",
     .predicate = "its elements differ",
     .effect = "an element counts twice",
     .fix = "Remove the repeated element.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.project\",\"attribution.cred"
    "ential_id\",\"service.model_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:0"
    "0Z\",\"attribution\":{\"project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"e"
    "mitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\""
    "meter\":\"request\",\"quantity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"884"
    "10\"},{\"meter\":\"input.cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"qua"
    "ntity\":\"40221\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29"
    "c\",\"service\":{\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"s"
    "tated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":"
    "\"input_audio_tokens\",\"of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"tim"
    "e\":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"20"
    "26-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 967,
     .severity = TUR_ERROR},
    {     .id = "TUR-0120",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#decimals",
     .sentence = "A decimal MUST NOT have more digits before or behind its point than its member allows.",
     .precondition = "each member of a decimal type",
     .predicate = "its digits before and behind the point are within the limits of the type",
     .effect = "exact arithmetic overflows",
     .fix = "Round the value as its source allows and keep the source's literal in `stated`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19.000001\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com."
    "example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\""
    ":\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usa"
    "ge\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\""
    ":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":"
    "\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invo"
    "ices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-"
    "f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},"
    "\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\""
    ":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1262,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19.0000001\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com"
    ".example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line"
    "\":\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"u"
    "sage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller"
    "\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\""
    ":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/inv"
    "oices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6"
    "-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"}"
    ",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\""
    ":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1263,
     .severity = TUR_ERROR},
    {     .id = "TUR-0121",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#decimals",
     .sentence = "A decimal MUST have the sign that its member allows: prices, factors and percentages are n"
    "ot negative, and a rate of exchange is above zero.",
     .precondition = "each member of a decimal type with a sign rule",
     .predicate = "its sign is allowed",
     .effect = "a price turns into a payment",
     .fix = "Keep the price positive and give the sign to the quantity or to the amount.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"0\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"tex"
    "t\":\"0.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\""
    ":\"S\",\"rate\":\"0\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.bil"
    "ling\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"l"
    "ine_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"met"
    "ers\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\""
    "cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier."
    "example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-20"
    "26-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b"
    "91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\""
    "end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-0"
    "1T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1252,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"-19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.exampl"
    "e.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1256,
     .severity = TUR_ERROR},
    {     .id = "TUR-0122",
     .area = "structure",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#limits",
     .sentence = "A record MUST NOT take more than 1,048,576 bytes, unless the reader was told another limit.",
     .precondition = "each line",
     .predicate = "its bytes without the line feed are at most the limit",
     .effect = "a reader runs out of memory",
     .fix = "Split the record.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0201",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "`record_id` MUST be a UUID in its form of 36 characters with lower-case hexadecimal digits.",
     .precondition = "every record, and each correction that names its original",
     .predicate = "the text has the form",
     .effect = "the record cannot be found again",
     .fix = "Write the UUID in lower case with its four hyphens.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019CADFD-94B8-741C-8A72-0B5E963D1"
    "F04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 711,
     .severity = TUR_ERROR},
    {     .id = "TUR-0202",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "`emitter` MUST be an absolute URI or a reverse DNS name.",
     .precondition = "every record and correction",
     .predicate = "the text has one of the two forms",
     .effect = "ids of different systems collide",
     .fix = "Name the emitting system by a URI or by its domain in reverse.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"urn:tur:convert:openai-chat\",\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.not_read\",\"quantity\":\"8"
    "8\"},{\"meter\":\"input.cache_read\",\"quantity\":\"1024\"},{\"meter\":\"output\",\"quanti"
    "ty\":\"120\"}],\"provenance\":{\"source_digest\":\"50d858e0985ecc7f60418aaf0cc5ab587f42c25"
    "70a884095a9e8ccacd0f6545c\",\"source_format\":\"openai-chat\",\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"a96a1d5d-9fe6-820b-9083-b4c4db8d5c93\",\"request\":{\"id\":\"c"
    "hatcmpl-9Zk4\"},\"service\":{\"model_served\":\"example-small-2026-02-01\",\"operation\":\""
    "chat\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"1112\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"1"
    "232\"}],\"time\":{\"start\":\"2026-03-02T12:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 764,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"our gateway\",\"grain\":\"request\",\"k"
    "ind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\""
    "},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity"
    "\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage"
    "_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\""
    "request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"ex"
    "ample-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name"
    "\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-"
    "02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\""
    "tur\":\"1.0\"}\n",
     .rejected_len = 703,
     .severity = TUR_ERROR},
    {     .id = "TUR-0203",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "set",
     .waits = "",
     .check = "unique",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "Within one export, the pair of `emitter` and `record_id` MUST be unique.",
     .precondition = "every record",
     .predicate = "no other record of the export has the same pair",
     .effect = "usage is counted twice",
     .fix = "Give each record its own id and write it once.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n{\"emitter\":\"com.example.other\",\"grain\":\"request\",\"kind\""
    ":\"usage\",\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"tur\":\"1.0\"}\n",
     .accepted_len = 839,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.ga"
    "teway\",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modali"
    "ty\":\"text\",\"quantity\":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true"
    "},{\"meter\":\"output\",\"quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.e"
    "xample\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadf"
    "d-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},"
    "\"service\":{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"e"
    "u-central-1\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"25"
    "7\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"s"
    "tart\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1422,
     .severity = TUR_ERROR},
    {     .id = "TUR-0204",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "A system of origin MUST form `record_id` as a UUID of version 7, and a converter as one of"
    " version 8, both with the variant bits of RFC 9562.",
     .precondition = "every record",
     .predicate = "the version digit is 7 or 8 and the variant digit is 8, 9, a or b",
     .effect = "ids collide or change between runs",
     .fix = "Create ids of version 7, or let the converter derive them.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-4b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-0205",
     .area = "identity",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "A record with `provenance.source_format` SHOULD have an id of version 8, derived from its "
    "source.",
     .precondition = "provenance.source_format is present",
     .predicate = "the version digit of record_id is 8",
     .effect = "converting twice counts usage twice",
     .fix = "Derive the id from the source as the section describes.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"urn:tur:convert:openai-chat\",\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.not_read\",\"quantity\":\"8"
    "8\"},{\"meter\":\"input.cache_read\",\"quantity\":\"1024\"},{\"meter\":\"output\",\"quanti"
    "ty\":\"120\"}],\"provenance\":{\"source_digest\":\"50d858e0985ecc7f60418aaf0cc5ab587f42c25"
    "70a884095a9e8ccacd0f6545c\",\"source_format\":\"openai-chat\",\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"a96a1d5d-9fe6-820b-9083-b4c4db8d5c93\",\"request\":{\"id\":\"c"
    "hatcmpl-9Zk4\"},\"service\":{\"model_served\":\"example-small-2026-02-01\",\"operation\":\""
    "chat\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"1112\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"1"
    "232\"}],\"time\":{\"start\":\"2026-03-02T12:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 764,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"urn:tur:convert:openai-chat\",\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.not_read\",\"quantity\":\"8"
    "8\"},{\"meter\":\"input.cache_read\",\"quantity\":\"1024\"},{\"meter\":\"output\",\"quanti"
    "ty\":\"120\"}],\"provenance\":{\"source_digest\":\"50d858e0985ecc7f60418aaf0cc5ab587f42c25"
    "70a884095a9e8ccacd0f6545c\",\"source_format\":\"openai-chat\",\"usage_source\":\"supplier_"
    "response\"},\"record_id\":\"a96a1d5d-9fe6-720b-9083-b4c4db8d5c93\",\"request\":{\"id\":\"c"
    "hatcmpl-9Zk4\"},\"service\":{\"model_served\":\"example-small-2026-02-01\",\"operation\":\""
    "chat\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"1112\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"1"
    "232\"}],\"time\":{\"start\":\"2026-03-02T12:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 764,
     .severity = TUR_WARNING},
    {     .id = "TUR-0206",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "An identifier of a call MUST NOT be one of the placeholders `none`, `null`, `undefined`, `"
    "nan`, `n/a`, `unknown` and `-`, in any mix of case.",
     .precondition = "request.id or request.logical_call_id is present",
     .predicate = "it is none of these words",
     .effect = "unrelated calls are merged into one",
     .fix = "Leave out the identifier that is not known.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"None\",\"logical_call_"
    "id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\""
    "stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\""
    ":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\""
    "input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quan"
    "tity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"ti"
    "me\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":"
    "\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\""
    ":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2300,
     .severity = TUR_ERROR},
    {     .id = "TUR-0207",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#request",
     .sentence = "A record with `request.attempt` MUST have `request.logical_call_id`, which ties the attemp"
    "ts of one call together.",
     .precondition = "request.attempt is present",
     .predicate = "request.logical_call_id is present",
     .effect = "retries look like separate calls",
     .fix = "Add the id that all attempts of the call share, or leave out the number.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"mode"
    "l_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},"
    "\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-2026-0"
    "1-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_serv"
    "ed\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":"
    "\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"nam"
    "e\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-0"
    "3-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00."
    "25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\""
    ",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2279,
     .severity = TUR_ERROR},
    {     .id = "TUR-0208",
     .area = "identity",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#request",
     .sentence = "A record of one call that was counted in the supplier's response SHOULD carry the supplier"
    "'s identifier of the call in `request.id`, verbatim.",
     .precondition = "grain is request and provenance.usage_source is supplier_response",
     .predicate = "request.id is present",
     .effect = "the call cannot be matched to the bill",
     .fix = "Keep the id of the response.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small"
    "\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_"
    "tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02"
    "Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1."
    "0\"}\n",
     .rejected_len = 696,
     .severity = TUR_WARNING},
    {     .id = "TUR-0209",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "`same_usage` MUST NOT name the record's own `request.id`.",
     .precondition = "same_usage and request.id are present",
     .predicate = "no element equals request.id",
     .effect = "the record excludes itself from totals",
     .fix = "Name the keys of the other grain, not this record.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"sam"
    "e_usage\":[\"batch-2026-03-02\"],\"tur\":\"1.0\"}\n",
     .accepted_len = 2343,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"sam"
    "e_usage\":[\"batch-2026-03-02\",\"chatcmpl-7Qx2\"],\"tur\":\"1.0\"}\n",
     .rejected_len = 2359,
     .severity = TUR_ERROR},
    {     .id = "TUR-0210",
     .area = "identity",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "An identifier of an account, a principal or a credential SHOULD NOT be one of these placeh"
    "olders.",
     .precondition = "attribution.credential_id, attribution.principal_id or an id under account is present",
     .predicate = "it is none of these words",
     .effect = "unrelated usage is put on one account",
     .fix = "Leave out the identifier that is not known.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"unknown\"},\"sub_account\":{\"id\":\"proj-sear"
    "ch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\"a"
    "ttribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":\""
    "rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\"2\""
    ",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\"2.5"
    "\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"pric"
    "ed\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\",\""
    "list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\""
    "input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"curren"
    "cy\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet"
    "\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rate"
    "d\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\""
    ":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"statu"
    "s\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\""
    "governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request"
    "\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"met"
    "er\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\""
    ":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\""
    ":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example "
    "AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69"
    "a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_"
    "call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeede"
    "d\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_s"
    "erved\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\""
    "scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\""
    "of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\""
    "],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\""
    "}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"s"
    "tart\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"s"
    "pan_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\""
    "1.0\"}\n",
     .rejected_len = 2308,
     .severity = TUR_WARNING},
    {     .id = "TUR-0211",
     .area = "identity",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#series",
     .sentence = "Where a pair of `emitter` and `record_id` occurs in several exports of a series, its recor"
    "ds MUST have equal canonical bytes, or be snapshots of one billing period while it is open"
    ", of which the one with the latest `as_of` counts.",
     .precondition = "the series of exports: a pair occurs in more than one of them",
     .predicate = "the canonical bytes are equal, or every record of the pair has `as_of` and was handed over"
    " before its billing period was closed",
     .effect = "two figures stand for one use and one is chosen silently",
     .fix = "Export the record unchanged, or correct it by a further record.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0212",
     .area = "identity",
     .level = "should",
     .profile = "core",
     .grade = "set",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#identity",
     .sentence = "The supplier's identifier of a call, with its seller, part and attempt, SHOULD be that of "
    "at most one live record of an emitter that states the call's usage.",
     .precondition = "records of kind usage and grain request with request.id, without corrects, whose `additive"
    "` is absent or quantity, that no gateway's cache answered and that no reversal of the expo"
    "rt takes back",
     .predicate = "no two of them have equal emitter, request.id, parties.seller.id, request.part and request"
    ".attempt, an absent member being a value of its own",
     .effect = "a call that was read twice is counted twice",
     .fix = "Write the call once, or name the part or the attempt that tells the records apart.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id"
    "\":\"proj-search\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":"
    "\"run-7\"},\"attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\""
    ":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":"
    "{\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\""
    ":{\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\""
    ",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"lis"
    "t\":\"-0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-"
    "2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\""
    ":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"p"
    "er\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\""
    "},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list"
    "_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output"
    ".reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"a"
    "ction\":\"reverse\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"re"
    "cord_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\""
    "governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request"
    "\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"me"
    "ter\":\"input.cache_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantit"
    "y\":\"-350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consu"
    "mer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exa"
    "mple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd"
    "02-c000-77e1-ac4d-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"log"
    "ical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"suc"
    "ceeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mo"
    "del_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1"
    "\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens"
    "\",\"of\":[\"input\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"ou"
    "tput\"],\"quantity\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":"
    "\"-5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:"
    "00Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8"
    "ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},"
    "\"tur\":\"1.0\"}\n{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":"
    "{\"id\":\"proj-search\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_"
    "id\":\"run-7\"},\"attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"char"
    "ges\":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_pric"
    "e\":{\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_pric"
    "e\":{\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fres"
    "h\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\""
    "list\":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"exampl"
    "e-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"cod"
    "e\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\""
    "per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced"
    "\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"lis"
    "t_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"outpu"
    "t.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"co"
    "m.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\""
    "},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quanti"
    "ty\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output."
    "visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"p"
    "arties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example"
    "\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"rec"
    "ord_id\":\"019cbd03-aa60-7b91-8e2d-64f0c7a1593e\",\"request\":{\"attempt\":1,\"id\":\"chat"
    "cmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\""
    ",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"exa"
    "mple-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region"
    "\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\""
    ":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens"
    "\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"]"
    ",\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026"
    "-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\""
    "53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929"
    "d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 7080,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id"
    "\":\"proj-search\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":"
    "\"run-7\"},\"attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\""
    ":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{"
    "\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{"
    "\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\""
    "status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\""
    ":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026"
    "-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\""
    "usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\""
    ":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{"
    "\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_pri"
    "ce\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.rea"
    "soning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.exa"
    "mple.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\""
    "grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\""
    ":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visi"
    "ble\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parti"
    "es\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\""
    "name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_i"
    "d\":\"019cbd03-aa60-7b91-8e2d-64f0c7a1593e\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-"
    "7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"st"
    "atus\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-"
    "large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\""
    "eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"p"
    "rompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\""
    "of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"qu"
    "antity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-0"
    "2T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995"
    "c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e"
    "4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 4618,
     .severity = TUR_WARNING},
    {     .id = "TUR-0213",
     .area = "identity",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "A record of grain session SHOULD name the session or the run: in `agent.session_id`, in `a"
    "gent.run_id`, or in `request.id` where the supplier gave the session its identifier.",
     .precondition = "grain is session",
     .predicate = "agent.session_id, agent.run_id or request.id is present",
     .effect = "the session's calls are counted beside it",
     .fix = "Add the identifier of the session.",
     .roles = "supplier converter",
     .accepted =
    "{\"additive\":\"none\",\"agent\":{\"id\":\"agent-3\",\"session_id\":\"session-91\"},\"comp"
    "lete\":[\"input\",\"output\"],\"emitter\":\"com.example.agent\",\"grain\":\"session\",\"ki"
    "nd\":\"usage\",\"meters\":[{\"meter\":\"input\",\"quantity\":\"184220\"},{\"meter\":\"outp"
    "ut\",\"quantity\":\"9310\"},{\"meter\":\"session\",\"quantity\":\"1\"}],\"parties\":{\"sel"
    "ler\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"gateway_meter\"},\""
    "record_id\":\"019caf2b-aca8-7928-8c4f-e70b15d9a362\",\"request\":{\"model_calls\":14},\"se"
    "rvice\":{\"operation\":\"agent\"},\"time\":{\"end\":\"2026-03-02T15:30:00Z\",\"recorded\":"
    "\"2026-03-02T15:30:01Z\",\"start\":\"2026-03-02T15:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 605,
     .rejected =
    "{\"additive\":\"none\",\"agent\":{\"id\":\"agent-3\"},\"complete\":[\"input\",\"output\"],"
    "\"emitter\":\"com.example.agent\",\"grain\":\"session\",\"kind\":\"usage\",\"meters\":[{\""
    "meter\":\"input\",\"quantity\":\"184220\"},{\"meter\":\"output\",\"quantity\":\"9310\"},{\""
    "meter\":\"session\",\"quantity\":\"1\"}],\"parties\":{\"seller\":{\"id\":\"supplier.exampl"
    "e\"}},\"provenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":\"019caf2b-aca8-79"
    "28-8c4f-e70b15d9a362\",\"request\":{\"model_calls\":14},\"service\":{\"operation\":\"agent"
    "\"},\"time\":{\"end\":\"2026-03-02T15:30:00Z\",\"recorded\":\"2026-03-02T15:30:01Z\",\"sta"
    "rt\":\"2026-03-02T15:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 579,
     .severity = TUR_WARNING},
    {     .id = "TUR-0301",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "`time.end` MUST be later than `time.start`; in a record of grain request the two can be eq"
    "ual.",
     .precondition = "time.start and time.end are present",
     .predicate = "start < end, or start = end and grain is request",
     .effect = "usage falls into no period",
     .fix = "Give the first instant after the usage as the end.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"exam"
    "ple-large\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\""
    ":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 533,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-02"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 945,
     .severity = TUR_ERROR},
    {     .id = "TUR-0302",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "A record with `time.end` MUST have `time.start`.",
     .precondition = "time.end is present",
     .predicate = "time.start is present",
     .effect = "the interval has no beginning",
     .fix = "Add the start, or give the only known instant as the start.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 680,
     .severity = TUR_ERROR},
    {     .id = "TUR-0303",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "`billing_period.end` MUST be later than `billing_period.start`.",
     .precondition = "billing_period is present",
     .predicate = "start < end",
     .effect = "the record belongs to no period",
     .fix = "Give the first instant after the period as its end.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "3-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1255,
     .severity = TUR_ERROR},
    {     .id = "TUR-0304",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "`time.recorded` MUST NOT be earlier than `time.start`.",
     .precondition = "time.start and time.recorded are present",
     .predicate = "start <= recorded",
     .effect = "late records cannot be told",
     .fix = "Check the clocks and the zones of the two instants.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-01T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 945,
     .severity = TUR_ERROR},
    {     .id = "TUR-0305",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "equal",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "`time.price` SHOULD be given only where its instant differs from `time.start`.",
     .precondition = "time.price and time.start are present",
     .predicate = "price.at differs from start",
     .effect = "a default is taken for a decision",
     .fix = "Leave out `time.price`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"price\":{\"at\":\"2026-03-02T08:00:00Z\",\"reason\":\"batch_submitted\""
    "},\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"20"
    "26-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\""
    "00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2374,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"price\":{\"at\":\"2026-03-02T09:15:00.25Z\",\"reason\":\"batch_submitte"
    "d\"},\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2377,
     .severity = TUR_WARNING},
    {     .id = "TUR-0306",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "A record of grain bucket SHOULD have `time.start` and `time.end`.",
     .precondition = "grain is bucket",
     .predicate = "time.start and time.end are present",
     .effect = "buckets overlap or leave gaps unseen",
     .fix = "Give the interval of the bucket, half-open.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"recorded\":\"2026-"
    "03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 916,
     .severity = TUR_WARNING},
    {     .id = "TUR-0307",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "`as_of` SHOULD NOT be earlier than `time.start`.",
     .precondition = "time.start and as_of are present",
     .predicate = "start <= as_of",
     .effect = "the newest snapshot cannot be told",
     .fix = "Give the instant at which the source made the snapshot.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-01T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 945,
     .severity = TUR_WARNING},
    {     .id = "TUR-0308",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "record.md#time",
     .sentence = "A record of kind usage and grain request SHOULD NOT be recorded before `time.end`.",
     .precondition = "kind is usage, grain is request, time.end and time.recorded are present",
     .predicate = "end <= recorded",
     .effect = "counts of an unfinished call are final",
     .fix = "Write the record when the call has ended.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:02Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_WARNING},
    {     .id = "TUR-0309",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#invoice",
     .sentence = "A record of grain invoice_line or invoice SHOULD have `billing_period`.",
     .precondition = "grain is invoice_line or invoice",
     .predicate = "billing_period is present",
     .effect = "the line cannot be matched to usage",
     .fix = "Add the period that the invoice covers, half-open.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"supplier_b"
    "illed\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\""
    ":\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"}"
    ",\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":"
    "\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\""
    "text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categ"
    "ory\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.examp"
    "le.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4"
    "\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\""
    "id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"su"
    "pplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices"
    "/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300"
    "-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"ti"
    "me\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2"
    "026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1176,
     .severity = TUR_WARNING},
    {     .id = "TUR-0310",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#series",
     .sentence = "Billing periods of one biller, billing account and declared rule of periods MUST be adjace"
    "nt: each begins at the instant at which the one before it ends, unless the manifest declar"
    "es a gap.",
     .precondition = "the series of exports: records with billing_period, grouped by biller, billing account and"
    " the rule that the manifest declares",
     .predicate = "two periods are equal or disjoint, and a later one begins where an earlier one ends or beh"
    "ind a declared gap",
     .effect = "usage falls between two bills or into both",
     .fix = "Give consecutive periods a shared boundary, or declare the gap.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0311",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#counting",
     .sentence = "A supplier SHOULD declare the source of its clocks and their greatest error.",
     .precondition = "every supplier",
     .predicate = "the declaration names the source and a number of milliseconds",
     .effect = "calls near a boundary are put into either period",
     .fix = "Name the time service and the greatest difference from it that is alarmed on.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-0312",
     .area = "time",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "Records that were written later after the end of their usage than the emitter's declared l"
    "ateness SHOULD be counted as late in the manifest.",
     .precondition = "a manifest: records with time.end and time.recorded, and a declared lateness",
     .predicate = "the manifest's count of late records is that of the records whose recorded is later than e"
    "nd plus lateness",
     .effect = "a closed period grows unseen",
     .fix = "Count the late records, or declare the lateness that is kept.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-0313",
     .area = "time",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#series",
     .sentence = "Usage that is split over billing periods MUST be split into quantities that add up exactly"
    " to the usage that was split.",
     .precondition = "the series of exports: records with equal emitter, seller, request.id and attempt in diffe"
    "rent billing periods, and the undivided figure",
     .predicate = "for each meter the sum of the parts is the undivided quantity",
     .effect = "a remainder is billed twice or never",
     .fix = "Give the remainder of the division to one of the parts.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0401",
     .area = "parties",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#parties",
     .sentence = "A record with an amount of money MUST name the seller.",
     .precondition = "a charge has an amount",
     .predicate = "parties.seller is present",
     .effect = "nobody knows whose price it is",
     .fix = "Add `parties.seller`, if need be from outside the source.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"}},\"provenance\":{\"usage_source\":\"supplier_response\""
    "},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\""
    ":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"sup"
    "plier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\""
    ":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\""
    "region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\""
    "name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_"
    "tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"to"
    "ken\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":"
    "\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_i"
    "d\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a"
    "3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2254,
     .severity = TUR_ERROR},
    {     .id = "TUR-0402",
     .area = "parties",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#parties",
     .sentence = "A record with a billed amount MUST name the consumer.",
     .precondition = "a charge has billed",
     .predicate = "parties.consumer is present",
     .effect = "nobody knows who owes the amount",
     .fix = "Add `parties.consumer`, if need be from outside the source.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\""
    ":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"suppl"
    "ier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_"
    "served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"record"
    "ed\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1218,
     .severity = TUR_ERROR},
    {     .id = "TUR-0403",
     .area = "parties",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#parties",
     .sentence = "A record with a billed amount MUST name the billing account.",
     .precondition = "a charge has billed",
     .predicate = "account.billing_account is present",
     .effect = "the amount cannot be matched to an invoice",
     .fix = "Add `account.billing_account`, if need be from outside the source.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"billing_period\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},"
    "\"charges\":[{\"basis\":\"supplier_billed\",\"billed\":\"100\",\"code\":\"usage\",\"curren"
    "cy\":\"EUR\",\"list\":\"110\",\"of\":\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\""
    "text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"}"
    ",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\","
    "\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\""
    ",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\""
    "output\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id"
    "\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"status"
    "\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"1000000"
    "0\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.e"
    "xample\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\""
    ":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export"
    "\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\""
    "example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026"
    "-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1210,
     .severity = TUR_ERROR},
    {     .id = "TUR-0404",
     .area = "parties",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#parties",
     .sentence = "A record with a sub-account SHOULD name the billing account that it belongs to.",
     .precondition = "account.sub_account is present",
     .predicate = "account.billing_account is present",
     .effect = "equal sub-account ids are mixed up",
     .fix = "Add `account.billing_account`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"sub_account\":{\"id\":\"proj-search\"}},\"agent\":{\"id\":\"agent-3\",\"pa"
    "rent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\"attribution\":{\"credential_id\":\"cred-15"
    "\",\"team\":\"search\"},\"charges\":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\""
    ":\"0.0024\",\"contracted_price\":{\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\""
    "list\":\"0.003\",\"list_price\":{\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-20"
    "26-02\"},\"of\":\"input.fresh\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usa"
    "ge\",\"currency\":\"USD\",\"list\":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\""
    ":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"}"
    ",{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_p"
    "rice\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.v"
    "isible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD"
    "\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"examp"
    "le-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\","
    "\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"D"
    "E\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"met"
    "er\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\""
    "3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\""
    ",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\""
    ":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\""
    "supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\""
    "attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\""
    "served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\""
    "model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operat"
    "ion\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\""
    "},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"nam"
    "e\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_toke"
    "ns\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75"
    "Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\""
    ":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\""
    "4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2273,
     .severity = TUR_WARNING},
    {     .id = "TUR-0405",
     .area = "parties",
     .level = "should",
     .profile = "cost",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#money",
     .sentence = "A reseller SHOULD declare that what it charges and what it pays its own supplier are never"
    " put into one amount.",
     .precondition = "parties.reseller or a seller that is not the host",
     .predicate = "the declaration says so",
     .effect = "a margin passes as a supplier's price",
     .fix = "Keep the two in charges of different payees, or leave the upstream cost out.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-0406",
     .area = "parties",
     .level = "may",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#names",
     .sentence = "A supplier MAY declare the scheme by which it identifies parties, and then writes it in `s"
    "cheme` of each party.",
     .precondition = "every supplier that identifies parties by a public register",
     .predicate = "the declaration names the scheme",
     .effect = "equal companies are not found to be equal",
     .fix = "Name the scheme, such as that of legal entity identifiers.",
     .roles = "supplier",
     .severity = TUR_INFO},
    {     .id = "TUR-0501",
     .area = "service",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#service",
     .sentence = "A record whose `service.scope` is region or local SHOULD name the region.",
     .precondition = "service.scope is region or local",
     .predicate = "service.region is present",
     .effect = "a regional price cannot be selected",
     .fix = "Add `service.region` in the supplier's words.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"scope\":\"region\",\"tie"
    "r_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quant"
    "ity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},"
    "{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\""
    "2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:"
    "15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba9"
    "02b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2285,
     .severity = TUR_WARNING},
    {     .id = "TUR-0502",
     .area = "service",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "record.md#service",
     .sentence = "A record that a gateway's cache answered MUST NOT name a priced model.",
     .precondition = "request.served_by is gateway_cache",
     .predicate = "service.model_priced is absent",
     .effect = "a cached answer is priced as a call",
     .fix = "Leave out `service.model_priced`.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"exam"
    "ple-large\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\""
    ":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 533,
     .rejected =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_priced\":\"example"
    "-large\",\"model_requested\":\"example-large\",\"operation\":\"chat\"},\"time\":{\"end\":\""
    "2026-03-02T11:20:00Z\",\"recorded\":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 564,
     .severity = TUR_ERROR},
    {     .id = "TUR-0503",
     .area = "service",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#service",
     .sentence = "A charge for usage SHOULD name its payee or give a reason where the supplier saw the custo"
    "mer's own key through a gateway.",
     .precondition = "service.key_ownership is customer_key_via_gateway and a charge has the code usage",
     .predicate = "payee or reason is present in the charge",
     .effect = "the supplier's bill is paid to the gateway",
     .fix = "Name the supplier as the payee, or say why the gateway is paid.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"estimated\""
    ",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0096\",\"payee\":\"supplier.example\""
    ",\"status\":\"stated\"},{\"basis\":\"supplier_stated\",\"billed\":\"0.00048\",\"code\":\"f"
    "ee\",\"currency\":\"USD\",\"status\":\"stated\"}],\"complete\":[\"input\",\"output\"],\"em"
    "itter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"me"
    "ter\":\"input\",\"quantity\":\"1200\"},{\"meter\":\"output\",\"quantity\":\"400\"}],\"part"
    "ies\":{\"consumer\":{\"id\":\"consumer.example\"},\"host\":{\"id\":\"supplier.example\"},\""
    "seller\":{\"id\":\"gateway.example\"}},\"provenance\":{\"usage_source\":\"gateway_meter\"}"
    ",\"record_id\":\"019caed9-4eb8-7465-92d0-c81e6a4f7b35\",\"request\":{\"id\":\"gen-83Kd\",\""
    "status\":\"succeeded\"},\"service\":{\"key_ownership\":\"customer_key_via_gateway\",\"mode"
    "l_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-0"
    "3-02T14:00:02Z\",\"recorded\":\"2026-03-02T14:00:03Z\",\"start\":\"2026-03-02T14:00:00Z\"}"
    ",\"tur\":\"1.0\"}\n",
     .accepted_len = 940,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"estimated\""
    ",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0096\",\"status\":\"stated\"},{\"bas"
    "is\":\"supplier_stated\",\"billed\":\"0.00048\",\"code\":\"fee\",\"currency\":\"USD\",\"st"
    "atus\":\"stated\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"quantity\":\""
    "1200\"},{\"meter\":\"output\",\"quantity\":\"400\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"host\":{\"id\":\"supplier.example\"},\"seller\":{\"id\":\"gateway.exa"
    "mple\"}},\"provenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":\"019caed9-4eb8"
    "-7465-92d0-c81e6a4f7b35\",\"request\":{\"id\":\"gen-83Kd\",\"status\":\"succeeded\"},\"ser"
    "vice\":{\"key_ownership\":\"customer_key_via_gateway\",\"model_served\":\"example-large-20"
    "26-01-15\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T14:00:02Z\",\"recorded\""
    ":\"2026-03-02T14:00:03Z\",\"start\":\"2026-03-02T14:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 913,
     .severity = TUR_WARNING},
    {     .id = "TUR-0504",
     .area = "service",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#request",
     .sentence = "A record whose stream did not come to its end SHOULD say who counted its usage.",
     .precondition = "request.stream_complete is false",
     .predicate = "provenance.usage_source is present",
     .effect = "a guess about a cut stream passes as a count",
     .fix = "Add `provenance.usage_source`.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\",\"stream_complete\":false},"
    "\"service\":{\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"e"
    "u-central-1\"},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"25"
    "7\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"s"
    "tart\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 735,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"record_id\":\""
    "019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succee"
    "ded\",\"stream_complete\":false},\"service\":{\"model_served\":\"example-small\",\"operati"
    "on\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_tokens\",\"o"
    "f\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\"record"
    "ed\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 685,
     .severity = TUR_WARNING},
    {     .id = "TUR-0505",
     .area = "service",
     .level = "must",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#names",
     .sentence = "A supplier MUST declare that names of models and of tiers are written as it publishes them"
    ", and that no alias is resolved on the way.",
     .precondition = "records with model_requested, model_served, model_priced, tier_requested or tier_served",
     .predicate = "the declaration says so",
     .effect = "the price of another model is applied",
     .fix = "Write the name that stood in the request, in the response and in the price list.",
     .roles = "supplier",
     .severity = TUR_ERROR},
    {     .id = "TUR-0506",
     .area = "service",
     .level = "should",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#names",
     .sentence = "A supplier that exposes dated snapshots of a model SHOULD declare that `service.model_serv"
    "ed` names the snapshot.",
     .precondition = "models of which the supplier publishes snapshots",
     .predicate = "the declaration says so",
     .effect = "a change of the model behind a name goes unseen",
     .fix = "Write the snapshot that answered.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-0507",
     .area = "service",
     .level = "should",
     .profile = "cost",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#names",
     .sentence = "A supplier whose prices depend on the place of processing SHOULD declare that records of s"
    "uch models have `service.scope` and, where the price names one, `service.region`.",
     .precondition = "models whose prices differ by scope or region",
     .predicate = "the declaration says so",
     .effect = "the price of another region is applied",
     .fix = "Write the scope and the region that selected the price.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-0508",
     .area = "service",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#aggregate",
     .sentence = "A bucket whose grouping keys are known and which has a context band or a served tier SHOUL"
    "D name that member among the keys.",
     .precondition = "grain is bucket, aggregate.by is present, and service.context_band or service.tier_served "
    "is present",
     .predicate = "aggregate.by holds service.context_band, or service.tier_served, for each of the two that "
    "is present; `service` as a whole is no such key",
     .effect = "calls of two bands get one price",
     .fix = "Add the member to `aggregate.by`, also where it was a filter.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"service.model_served\",\"service.tier_served\",\"service.context"
    "_band\"]},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.usage-api\",\"grai"
    "n\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"quantity\":\"12\"},"
    "{\"meter\":\"input.fresh\",\"quantity\":\"3411200\"},{\"meter\":\"output\",\"quantity\":\""
    "60211\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_s"
    "ource\":\"supplier_export\"},\"record_id\":\"019cb15e-b560-7a07-95be-2d46c8f1e07b\",\"serv"
    "ice\":{\"context_band\":\"200k-1M\",\"model_served\":\"example-large-2026-01-15\",\"tier_s"
    "erved\":\"batch\"},\"time\":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T01"
    ":45:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 679,
     .rejected =
    "{\"aggregate\":{\"by\":[\"service.model_served\",\"service.tier_served\"]},\"complete\":[\""
    "input\",\"output\"],\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\""
    "usage\",\"meters\":[{\"meter\":\"request\",\"quantity\":\"12\"},{\"meter\":\"input.fresh\""
    ",\"quantity\":\"3411200\"},{\"meter\":\"output\",\"quantity\":\"60211\"}],\"parties\":{\"s"
    "eller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier_export\""
    "},\"record_id\":\"019cb15e-b560-7a07-95be-2d46c8f1e07b\",\"service\":{\"context_band\":\"2"
    "00k-1M\",\"model_served\":\"example-large-2026-01-15\",\"tier_served\":\"batch\"},\"time\""
    ":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T01:45:00Z\",\"start\":\"2026-"
    "03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 656,
     .severity = TUR_WARNING},
    {     .id = "TUR-0601",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "measured.md#meters",
     .sentence = "A meter MUST be one of the registry of the record's version, or an extension.",
     .precondition = "each line of meters and avoided",
     .predicate = "its meter is registered or has the form x_VENDOR_NAME",
     .effect = "the quantity has no meaning",
     .fix = "Use a registered meter or an extension.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"requests\",\"q"
    "uantity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"inpu"
    "t.cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"p"
    "arties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"mode"
    "l_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"in"
    "put_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\","
    "\"of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-"
    "03T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\""
    "tur\":\"1.0\"}\n",
     .rejected_len = 946,
     .severity = TUR_ERROR},
    {     .id = "TUR-0602",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "measured.md#meters",
     .sentence = "A place MUST be a token meter and a label any meter of the registry or an extension, and o"
    "nly a token meter is followed by `@` and a modality of the list.",
     .precondition = "each element of stated.of, and each charge with of",
     .predicate = "the text is such a meter, with a modality only on tokens",
     .effect = "the figure belongs to no tokens",
     .fix = "Name the token meter, with @modality where one is meant.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@sound\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .rejected_len = 945,
     .severity = TUR_ERROR},
    {     .id = "TUR-0603",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#rectangles",
     .sentence = "Where the rectangles of two token lines meet, one of the two MUST have `rest` and strictly"
    " contain the other.",
     .precondition = "two token lines of meters meet",
     .predicate = "one has rest and its rectangle strictly contains the other's",
     .effect = "tokens are counted twice",
     .fix = "Make the lines disjoint, or mark the wider one as the rest.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\"},{\"meter\":\"output\",\"quantity\":\"4"
    "2\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_sourc"
    "e\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"reques"
    "t\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-"
    "small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"i"
    "nput_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:"
    "00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 699,
     .severity = TUR_ERROR},
    {     .id = "TUR-0604",
     .area = "meters",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#rest",
     .sentence = "A line with `rest` SHOULD have a rectangle that contains the rectangle of another line.",
     .precondition = "a token line has rest",
     .predicate = "its rectangle contains another line's",
     .effect = "the mark says nothing",
     .fix = "Leave out `rest`.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\",\"rest\":true}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\""
    "provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8"
    "a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{"
    "\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\""
    "},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\""
    ":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-"
    "03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 723,
     .severity = TUR_WARNING},
    {     .id = "TUR-0605",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "Two lines of `meters` that are not of tokens MUST NOT have the same meter and the same var"
    "iant.",
     .precondition = "lines that are not of tokens",
     .predicate = "the pairs of meter and variant differ",
     .effect = "a quantity is counted twice",
     .fix = "Add the quantities into one line, or name the variants.",
     .roles = "supplier converter",
     .accepted =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"conte"
    "xt_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\"ca"
    "che_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"10485"
    "76\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\"72"
    "0p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_sou"
    "rce\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time\""
    ":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"2026-"
    "03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 798,
     .rejected =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1024x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"conte"
    "xt_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\"ca"
    "che_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"10485"
    "76\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\"72"
    "0p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_sou"
    "rce\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time\""
    ":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"2026-"
    "03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 798,
     .severity = TUR_ERROR},
    {     .id = "TUR-0606",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "Quantities of lines, of charges and of stated figures that are not marked as unreliable MU"
    "ST NOT be negative, except in a record that reverses or adjusts.",
     .precondition = "each quantity of meters, avoided and charges, and of figures without unreliable",
     .predicate = "it is not negative, or corrects.action is reverse or adjust",
     .effect = "usage vanishes without a correction",
     .fix = "State the difference in a record that corrects.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2462,
     .rejected =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"conte"
    "xt_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\"ca"
    "che_storage\",\"quantity\":\"-90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"1048"
    "576\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\"7"
    "20p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_so"
    "urce\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time\""
    ":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"2026-"
    "03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 799,
     .severity = TUR_ERROR},
    {     .id = "TUR-0607",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "A quantity of a unit that is counted whole MUST be a whole number, unless the line is appr"
    "oximate or derived or the record is an allocation.",
     .precondition = "each line whose unit is counted whole",
     .predicate = "its quantity has no fraction, or quality is approximate or derived, or kind is allocation",
     .effect = "an estimate passes as a count",
     .fix = "Mark the line as approximate or derived, or correct its quantity.",
     .roles = "supplier converter",
     .accepted =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quality\":\"derived\",\"quantity\":\"2.5\",\"variant\":{\"quality\""
    ":\"high\",\"size\":\"1024x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\""
    "quality\":\"high\",\"size\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\""
    "14\",\"variant\":{\"context_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\""
    "12.75\"},{\"meter\":\"cache_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.leve"
    "l\",\"quantity\":\"1048576\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"varian"
    "t\":{\"resolution\":\"720p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"p"
    "rovenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71"
    "-26d9ce40a75e\",\"time\":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00"
    ":00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 820,
     .rejected =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"2.5\",\"variant\":{\"quality\":\"high\",\"size\":\"10"
    "24x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"si"
    "ze\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"con"
    "text_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\""
    "cache_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"104"
    "8576\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\""
    "720p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_s"
    "ource\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time"
    "\":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"202"
    "6-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 800,
     .severity = TUR_ERROR},
    {     .id = "TUR-0608",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "A line that is not of tokens MUST NOT have `rest` or `modality`.",
     .precondition = "a line has rest or modality",
     .predicate = "its meter is a token meter",
     .effect = "pages or seconds pass as tokens",
     .fix = "Remove the member, or use a variant.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"conte"
    "xt_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"modality\":\"audio\",\"quantity\":\"1"
    "2.75\"},{\"meter\":\"cache_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level"
    "\",\"quantity\":\"1048576\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant"
    "\":{\"resolution\":\"720p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"pr"
    "ovenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-"
    "26d9ce40a75e\",\"time\":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:"
    "00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 817,
     .severity = TUR_ERROR},
    {     .id = "TUR-0609",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#stated",
     .sentence = "A stated figure that is not marked as unreliable MUST lie between the lower and the upper "
    "bound that the lines give for its cells.",
     .precondition = "a figure of stated without unreliable",
     .predicate = "lower(of) <= quantity <= upper(of), after all signs are flipped on a reverse",
     .effect = "tokens are lost or counted twice",
     .fix = "Correct the lines or the cells, or say in `unreliable` why the figure is wrong.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4273\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-0610",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#avoided",
     .sentence = "`avoided` MUST hold token lines only.",
     .precondition = "avoided is present",
     .predicate = "the meter of each line is a token meter",
     .effect = "savings are overstated",
     .fix = "Remove the lines that are not of tokens.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"exam"
    "ple-large\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\""
    ":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 533,
     .rejected =
    "{\"avoided\":[{\"meter\":\"image\",\"quantity\":\"1\"},{\"meter\":\"input\",\"quantity\":\""
    "904\"},{\"meter\":\"output\",\"quantity\":\"211\"}],\"complete\":[\"input\",\"output\"],\""
    "emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"provenance\":"
    "{\"usage_source\":\"gateway_meter\"},\"record_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\""
    ",\"request\":{\"id\":\"gw-9f31\",\"served_by\":\"gateway_cache\",\"status\":\"succeeded\"}"
    ",\"service\":{\"model_requested\":\"example-large\",\"operation\":\"chat\"},\"time\":{\"en"
    "d\":\"2026-03-02T11:20:00Z\",\"recorded\":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T"
    "11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 566,
     .severity = TUR_ERROR},
    {     .id = "TUR-0611",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "`variant` MUST stand only on lines that are not of tokens and hold only keys that the regi"
    "stry gives the meter; an extension takes any key.",
     .precondition = "a line has variant",
     .predicate = "its meter is no token meter, and each key is registered for it or the meter is an extension",
     .effect = "equal quantities are priced apart",
     .fix = "Remove the keys that the meter does not have.",
     .roles = "supplier converter",
     .accepted =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"conte"
    "xt_level\":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\"ca"
    "che_storage\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"10485"
    "76\"},{\"meter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\"72"
    "0p\"}}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_sou"
    "rce\":\"supplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time\""
    ":{\"end\":\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"2026-"
    "03-02T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 798,
     .rejected =
    "{\"emitter\":\"com.example.usage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":"
    "[{\"meter\":\"image\",\"quantity\":\"3\",\"variant\":{\"quality\":\"high\",\"size\":\"1024"
    "x1024\"}},{\"meter\":\"image\",\"quantity\":\"2\",\"variant\":{\"quality\":\"high\",\"size"
    "\":\"1536x1024\"}},{\"meter\":\"tool.web_search\",\"quantity\":\"14\",\"variant\":{\"size\""
    ":\"low\"}},{\"meter\":\"tool.code_time\",\"quantity\":\"12.75\"},{\"meter\":\"cache_storag"
    "e\",\"quantity\":\"90000000\"},{\"meter\":\"storage.level\",\"quantity\":\"1048576\"},{\"m"
    "eter\":\"x_example_frame\",\"quantity\":\"240\",\"variant\":{\"resolution\":\"720p\"}}],\""
    "parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"su"
    "pplier_export\"},\"record_id\":\"019cb16c-7100-758f-bb71-26d9ce40a75e\",\"time\":{\"end\":"
    "\"2026-03-03T00:00:00Z\",\"recorded\":\"2026-03-03T02:00:00Z\",\"start\":\"2026-03-02T00:0"
    "0:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 789,
     .severity = TUR_ERROR},
    {     .id = "TUR-0612",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "measured.md#avoided",
     .sentence = "A record that a gateway's cache answered MUST NOT have `meters`.",
     .precondition = "request.served_by is gateway_cache",
     .predicate = "meters is absent",
     .effect = "tokens nobody processed are billed",
     .fix = "Move the tokens to `avoided`.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"exam"
    "ple-large\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\""
    ":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 533,
     .rejected =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"1\"}],\"request\":{\"id\":\"gw-9f31\",\"served_by\":\"gateway_cache\",\"status\""
    ":\"succeeded\"},\"service\":{\"model_requested\":\"example-large\",\"operation\":\"chat\"}"
    ",\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\":\"2026-03-02T11:20:01Z\",\"start\""
    ":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 579,
     .severity = TUR_ERROR},
    {     .id = "TUR-0613",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#avoided",
     .sentence = "A record that a gateway's cache answered MUST be complete in both directions.",
     .precondition = "request.served_by is gateway_cache",
     .predicate = "complete holds input and output",
     .effect = "zero usage reads as unknown usage",
     .fix = "Write both directions into `complete`.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain"
    "\":\"request\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"re"
    "cord_id\":\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"serve"
    "d_by\":\"gateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"exam"
    "ple-large\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\""
    ":\"2026-03-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 533,
     .rejected =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"output\",\"quantity\""
    ":\"211\"}],\"complete\":[\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":"
    "\"019cae46-cae8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"served_by\":\"g"
    "ateway_cache\",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"example-large\""
    ",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\":\"2026-03"
    "-02T11:20:01Z\",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 525,
     .severity = TUR_ERROR},
    {     .id = "TUR-0614",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "unique",
     .since = "1.0",
     .anchor = "measured.md#stated",
     .sentence = "Two figures of `stated` MUST NOT have the same name.",
     .precondition = "stated is present",
     .predicate = "the names differ",
     .effect = "the source's figures cannot be rebuilt",
     .fix = "Name each figure by its full path in the source.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"prompt_tokens\",\"of\":[\"token\"],\"quantity\":\"5"
    "262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2310,
     .severity = TUR_ERROR},
    {     .id = "TUR-0615",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "Every token line of `meters` MUST have the quality approximate where the usage was estimat"
    "ed by a client or by a tokenizer outside the supplier.",
     .precondition = "provenance.usage_source is client_estimate or tokenizer_estimate",
     .predicate = "quality of each token line of meters is approximate",
     .effect = "an estimate passes as a count",
     .fix = "Mark the lines as approximate.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quality\""
    ":\"approximate\",\"quantity\":\"196\"},{\"meter\":\"input\",\"quality\":\"approximate\",\""
    "quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quality\":\"approximate\",\"quant"
    "ity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"us"
    "age_source\":\"client_estimate\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\""
    "request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"ex"
    "ample-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name"
    "\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-"
    "02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\""
    "tur\":\"1.0\"}\n",
     .accepted_len = 781,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"tokenizer_estimate\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d"
    "1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serv"
    "ed\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\""
    ":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 712,
     .severity = TUR_ERROR},
    {     .id = "TUR-0616",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "measured.md#avoided",
     .sentence = "The lines of `avoided` MUST obey the rule of rectangles among themselves.",
     .precondition = "two lines of avoided meet",
     .predicate = "one has rest and its rectangle strictly contains the other's",
     .effect = "savings are counted twice",
     .fix = "Make the lines disjoint, or mark the wider one as the rest.",
     .roles = "supplier converter",
     .accepted =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\",\"rest\":true},{\"meter\":\"input."
    "cache_read\",\"quantity\":\"64\"},{\"meter\":\"output\",\"quantity\":\"211\"}],\"complete\""
    ":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\""
    ":\"usage\",\"provenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":\"019cae46-ca"
    "e8-7c05-938a-9f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"served_by\":\"gateway_cache\""
    ",\"status\":\"succeeded\"},\"service\":{\"model_requested\":\"example-large\",\"operation\""
    ":\"chat\"},\"time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\":\"2026-03-02T11:20:01Z\""
    ",\"start\":\"2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 590,
     .rejected =
    "{\"avoided\":[{\"meter\":\"input\",\"quantity\":\"904\"},{\"meter\":\"input.cache_read\",\""
    "quantity\":\"64\"},{\"meter\":\"output\",\"quantity\":\"211\"}],\"complete\":[\"input\",\""
    "output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"p"
    "rovenance\":{\"usage_source\":\"gateway_meter\"},\"record_id\":\"019cae46-cae8-7c05-938a-9"
    "f16e724bb30\",\"request\":{\"id\":\"gw-9f31\",\"served_by\":\"gateway_cache\",\"status\":\""
    "succeeded\"},\"service\":{\"model_requested\":\"example-large\",\"operation\":\"chat\"},\""
    "time\":{\"end\":\"2026-03-02T11:20:00Z\",\"recorded\":\"2026-03-02T11:20:01Z\",\"start\":\""
    "2026-03-02T11:20:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 578,
     .severity = TUR_ERROR},
    {     .id = "TUR-0617",
     .area = "meters",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "measured.md#stated",
     .sentence = "A figure that is marked as unreliable SHOULD NOT be marked as a part.",
     .precondition = "a figure of stated has unreliable",
     .predicate = "part is absent",
     .effect = "a mark without effect misleads",
     .fix = "Leave out `part`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"audio_tokens\","
    "\"of\":[\"input@audio\"],\"quantity\":\"7\",\"unreliable\":\"counted by another tokenizer\""
    "},{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"comple"
    "tion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":"
    "[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"record"
    "ed\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_s"
    "pan_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b3"
    "4da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2413,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"audio_tokens\","
    "\"of\":[\"input@audio\"],\"part\":true,\"quantity\":\"7\",\"unreliable\":\"counted by anot"
    "her tokenizer\"},{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\""
    "name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_t"
    "okens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04"
    ".75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trac"
    "e\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\""
    ":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2425,
     .severity = TUR_WARNING},
    {     .id = "TUR-0619",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "record.md#kinds",
     .sentence = "A record of kind tax or settlement MUST NOT have `meters`, `avoided`, `stated` or `complet"
    "e`.",
     .precondition = "kind is tax or settlement",
     .predicate = "meters, avoided, stated and complete are absent",
     .effect = "usage is hidden among document totals",
     .fix = "Put the usage into a record of kind usage.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\""
    ",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output"
    " tokens\",\"status\":\"issued\"},\"kind\":\"settlement\",\"parties\":{\"biller\":{\"id\":\""
    "cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier."
    "example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-20"
    "26-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b"
    "91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\""
    "end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-0"
    "1T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1178,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\""
    ",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output"
    " tokens\",\"status\":\"issued\"},\"kind\":\"settlement\",\"meters\":[{\"meter\":\"output\""
    ",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_sou"
    "rce\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"servic"
    "e\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:0"
    "0Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1"
    ".0\"}\n",
     .rejected_len = 1230,
     .severity = TUR_ERROR},
    {     .id = "TUR-0620",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "measured.md#sums",
     .sentence = "A consumer MUST answer a question about tokens with the lower and the upper bound of its s"
    "um, with one figure only where the two are equal, and never with a figure between them.",
     .precondition = "each sum of tokens that a program shows or passes on",
     .predicate = "its figures are the bounds that this section defines",
     .effect = "a guess is reported as a count",
     .fix = "Show both bounds, or ask a question that the records answer exactly.",
     .roles = "consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-0621",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "measured.md#meters",
     .sentence = "A consumer MUST NOT add quantities of a level meter over time.",
     .precondition = "each sum of a meter that the registry calls a level",
     .predicate = "its quantities are of one instant",
     .effect = "what was kept for a month is counted thirty times",
     .fix = "Show the latest or the greatest level, or use the flow meter.",
     .roles = "consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-0622",
     .area = "meters",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "measured.md#lines",
     .sentence = "Usage that a stream reports as a running figure MUST enter a record once, with its last st"
    "ate.",
     .precondition = "a source whose events repeat usage so far",
     .predicate = "the record has the last state and no sum of states",
     .effect = "streamed usage is counted many times",
     .fix = "Keep the last event that has usage.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0701",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "A charge with an amount MUST say on what basis the amount stands.",
     .precondition = "a charge has an amount",
     .predicate = "basis is present",
     .effect = "an estimate passes as a bill",
     .fix = "Add `basis`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"billed\":\"100\",\"co"
    "de\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":\"output\",\"sku\":{\"id\":\"S"
    "KU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\"text\":\"11"
    "0.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":"
    "\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EUR"
    "\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}],"
    "\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoic"
    "e_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-larg"
    "e output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"outpu"
    "t\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consu"
    "mer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance"
    "\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_"
    "source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"ser"
    "vice\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:0"
    "0:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":"
    "\"1.0\"}\n",
     .rejected_len = 1229,
     .severity = TUR_ERROR},
    {     .id = "TUR-0702",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "A charge with an amount MUST name its currency.",
     .precondition = "a charge has an amount",
     .predicate = "currency is present",
     .effect = "amounts of different currencies are added",
     .fix = "Add `currency`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"list\":\"110\",\"of\":\"output\",\"sku\":{\""
    "id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\"tex"
    "t\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"b"
    "illed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit"
    "\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\""
    "19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain\":"
    "\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"exam"
    "ple-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\""
    ":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"}"
    ",\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"pr"
    "ovenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],"
    "\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e"
    "\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04"
    "-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},"
    "\"tur\":\"1.0\"}\n",
     .rejected_len = 1238,
     .severity = TUR_ERROR},
    {     .id = "TUR-0703",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "A charge that is included, free, promotional, prepaid, capacity or not_billed MUST give th"
    "e reason.",
     .precondition = "status is one of the six",
     .predicate = "reason is present",
     .effect = "a zero cannot be told from an error",
     .fix = "Add `reason`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"status\":\"not_billed\",\"reason\":\"the call failed b"
    "efore its first token\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.ga"
    "teway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200"
    "\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\""
    "quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\""
    "consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":"
    "\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"0"
    "19cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\","
    "\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":"
    "\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\""
    ",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-cent"
    "ral-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_t"
    "okens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":["
    "\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity"
    "\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:1"
    "5:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42c"
    "d8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\""
    "},\"tur\":\"1.0\"}\n",
     .accepted_len = 2245,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"status\":\"not_billed\"}],\"complete\":[\"input\",\"ou"
    "tput\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\","
    "\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\""
    ":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"307"
    "2\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\""
    "quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\""
    "id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"at"
    "tempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"s"
    "erved_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\""
    "model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operat"
    "ion\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\""
    "},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"nam"
    "e\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_toke"
    "ns\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75"
    "Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\""
    ":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\""
    "4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2195,
     .severity = TUR_ERROR},
    {     .id = "TUR-0704",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "An unpriced charge MUST NOT have an amount.",
     .precondition = "status is unpriced",
     .predicate = "list, contracted, billed and effective are absent",
     .effect = "an unknown price counts as zero",
     .fix = "Leave out the amounts, or say where they come from with another status.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"status\":\"unpriced\"}],\"complete\":[\"input\",\"outp"
    "ut\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\""
    "training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\""
    "input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\""
    "},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"qu"
    "antity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"i"
    "d\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"att"
    "empt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"se"
    "rved_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"m"
    "odel_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operati"
    "on\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\""
    "},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"nam"
    "e\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_toke"
    "ns\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75"
    "Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\""
    ":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\""
    "4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2193,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0\",\"of\":\"output.reasoning\","
    "\"status\":\"unpriced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.ga"
    "teway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\""
    ":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200"
    "\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\""
    "quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\""
    "consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":"
    "\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"0"
    "19cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\","
    "\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":"
    "\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\""
    ",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-cent"
    "ral-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_t"
    "okens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":["
    "\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity"
    "\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:1"
    "5:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42c"
    "d8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\""
    "},\"tur\":\"1.0\"}\n",
     .rejected_len = 2237,
     .severity = TUR_ERROR},
    {     .id = "TUR-0705",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "A priced charge MUST have a list price or a contracted price.",
     .precondition = "status is priced",
     .predicate = "list_price or contracted_price is present",
     .effect = "the amount cannot be re-computed",
     .fix = "Add the price, or give the amount the status stated.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"of\":\"output.reasoni"
    "ng\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grai"
    "n\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1"
    "200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\""
    ",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":"
    "{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name"
    "\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":"
    "\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2"
    "\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status"
    "\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-larg"
    "e\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-c"
    "entral-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"promp"
    "t_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\""
    ":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quanti"
    "ty\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09"
    ":15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f4"
    "2cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736"
    "\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2240,
     .severity = TUR_ERROR},
    {     .id = "TUR-0706",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "In a priced charge with a list price, `list` MUST equal the rated list price: charged quan"
    "tity x amount / per x multipliers x rate of exchange, exact, rounded once.",
     .precondition = "status is priced, list_price and list are present",
     .predicate = "list equals the rated result",
     .effect = "the bill is wrong in the last place",
     .fix = "Compute exactly and round once, at the end.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"116.666666666667\",\"list_price\":{\"amount\":\"1\",\"per\":3,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amou"
    "nt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"s"
    "tatus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway"
    "\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"re"
    "quest\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{"
    "\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quan"
    "tity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"cons"
    "umer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Ex"
    "ample AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019ca"
    "dd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"lo"
    "gical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"su"
    "cceeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"m"
    "odel_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-"
    "1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"ou"
    "tput\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\""
    "5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z"
    "\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8"
    "\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 2312,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.003500000001\",\"list_price\":{\"amount\":\"10\",\"per\":1000"
    "000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"bas"
    "is\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":"
    "{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasonin"
    "g\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example."
    "gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain"
    "\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"12"
    "00\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\""
    ",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":"
    "{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name"
    "\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":"
    "\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2"
    "\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status"
    "\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-larg"
    "e\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-c"
    "entral-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"promp"
    "t_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\""
    ":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quanti"
    "ty\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09"
    ":15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f4"
    "2cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736"
    "\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2317,
     .severity = TUR_ERROR},
    {     .id = "TUR-0707",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "In a priced charge with a contracted price, `contracted`, or `billed` where `contracted` i"
    "s absent, MUST equal the rated contracted price.",
     .precondition = "status is priced, contracted_price and contracted or billed are present",
     .predicate = "contracted, or else billed, equals the rated result",
     .effect = "the discount is wrong",
     .fix = "Compute exactly and round once, at the end.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"billed\":\"0.0024\",\"contracted_price\":{\"amount\":\"2\","
    "\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\"2.5\""
    ",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"priced"
    "\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\",\"l"
    "ist_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"i"
    "nput.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currenc"
    "y\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\""
    ":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\""
    ",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\""
    "10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\""
    ":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"go"
    "vernance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\""
    ",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter"
    "\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":"
    "\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":"
    "{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example A"
    "I\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a"
    "8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_c"
    "all_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded"
    "\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_se"
    "rved\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"s"
    "cope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"o"
    "f\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"]"
    ",\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\""
    "}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"s"
    "tart\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"s"
    "pan_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\""
    "1.0\"}\n",
     .accepted_len = 2305,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0025\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-0708",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "A priced charge MUST have a charged quantity: its own `quantity`, or an `of` whose lines a"
    "dd up exactly.",
     .precondition = "status is priced",
     .predicate = "quantity is present, or of is present and the sum of its lines has no bounds apart",
     .effect = "the charge cannot be re-computed",
     .fix = "Add `quantity`, or make the lines tell the sum apart.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"stat"
    "us\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0"
    ".0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\""
    "of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complet"
    "e\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processin"
    "g_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"m"
    "eters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\""
    ",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"o"
    "utput.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.exam"
    "ple\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\""
    "usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93"
    "\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\""
    "model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":tr"
    "ue},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-20"
    "26-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_"
    "served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantit"
    "y\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\""
    "name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"202"
    "6-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:"
    "00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b"
    "7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2285,
     .severity = TUR_ERROR},
    {     .id = "TUR-0709",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#portions",
     .sentence = "Explicit quantities of usage charges with equal `of`, payee, basis and currency MUST add u"
    "p to the measured quantity, or lie within its bounds, unless one of them gives a `quantity"
    "_rule`; portions without basis or currency are counted with those beside them or apart, wh"
    "ichever fits.",
     .precondition = "usage charges with quantity and without quantity_rule have equal of, payee, basis and curr"
    "ency",
     .predicate = "their sum lies between the lower and the upper bound of the lines inside of",
     .effect = "tokens are charged twice or not at all",
     .fix = "Charge the measured quantity, or say in `quantity_rule` why not.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000256\""
    ",\"quantity\":\"1024\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"exa"
    "mple-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\""
    "code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000512\",\"quantity\":\"2048\",\"list_p"
    "rice\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input."
    "cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\""
    "USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"ex"
    "ample-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"c"
    "ode\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\""
    ",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"p"
    "riced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"govern"
    "ance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"k"
    "ind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\""
    "input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350"
    "\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id"
    "\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}}"
    ",\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3"
    "e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_i"
    "d\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\""
    "stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\""
    ":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\""
    "input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quan"
    "tity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"ti"
    "me\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":"
    "\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\""
    ":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2526,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000256\""
    ",\"quantity\":\"1024\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"exa"
    "mple-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\""
    "code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0005\",\"quantity\":\"2000\",\"list_pri"
    "ce\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.ca"
    "che_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"U"
    "SD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"exa"
    "mple-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"co"
    "de\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\","
    "\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"pr"
    "iced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governa"
    "nce\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"ki"
    "nd\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\""
    "input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350"
    "\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id"
    "\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}}"
    ",\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3"
    "e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_i"
    "d\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\""
    "stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\""
    ":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\""
    "input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quan"
    "tity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"ti"
    "me\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":"
    "\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\""
    ":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2524,
     .severity = TUR_ERROR},
    {     .id = "TUR-0710",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#portions",
     .sentence = "Where one of several usage charges with equal `of`, payee, basis and currency has a quanti"
    "ty, all of them MUST have one.",
     .precondition = "several usage charges have equal of, payee, basis and currency, and one has quantity",
     .predicate = "all have quantity",
     .effect = "the remaining charge takes the whole quantity",
     .fix = "Give each portion its quantity.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000256\""
    ",\"quantity\":\"1024\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"exa"
    "mple-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\""
    "code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000512\",\"quantity\":\"2048\",\"list_p"
    "rice\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input."
    "cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\""
    "USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"ex"
    "ample-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"c"
    "ode\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\""
    ",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"p"
    "riced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"govern"
    "ance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"k"
    "ind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\""
    "input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350"
    "\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id"
    "\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}}"
    ",\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3"
    "e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_i"
    "d\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\""
    "stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\""
    ":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\""
    "input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quan"
    "tity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"ti"
    "me\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":"
    "\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\""
    ":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2526,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"quantity\":\"3072\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"exa"
    "mple-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\""
    "code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\",\"list_price\":{\"amount\":\"0"
    ".25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\""
    ":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.003"
    "5\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"curre"
    "ncy\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"shee"
    "t\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":"
    "[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_co"
    "untry\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meter"
    "s\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"q"
    "uantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"outpu"
    "t.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\""
    "},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usag"
    "e_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\""
    "request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"mode"
    "l_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},"
    "\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-2026-0"
    "1-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_serv"
    "ed\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":"
    "\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"nam"
    "e\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-0"
    "3-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00."
    "25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\""
    ",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2508,
     .severity = TUR_ERROR},
    {     .id = "TUR-0711",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "A price in another currency than its charge MUST be converted by `fx` from that currency, "
    "and `fx.from` MUST differ from the currency of the charge.",
     .precondition = "a price has a currency that is not the charge's, or the charge has fx",
     .predicate = "fx is present and fx.from equals the currency of that price; fx.from differs from the char"
    "ge's currency",
     .effect = "amounts of different currencies are added",
     .fix = "Add the rate with its source and instant, or write the price in the currency of the charge.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"fx\":{\"at\":\"202"
    "6-03-02T00:00:00Z\",\"from\":\"EUR\",\"rate\":\"1.1\",\"source\":\"ECB\"},\"list\":\"0.000"
    "8448\",\"list_price\":{\"amount\":\"0.25\",\"currency\":\"EUR\",\"per\":1000000,\"sheet\":"
    "\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated"
    "\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":"
    "\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\""
    ":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.006"
    "4\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitte"
    "r\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\""
    ":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\""
    ",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":"
    "\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"64"
    "0\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplie"
    "r.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response"
    "\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id"
    "\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"s"
    "upplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requeste"
    "d\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\""
    ",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":"
    "[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"complet"
    "ion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":["
    "\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorde"
    "d\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_sp"
    "an_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34"
    "da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2403,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"currency\":\"EUR\",\"per\":1000000,\"sheet\":\"exam"
    "ple-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"c"
    "ode\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\""
    ",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"pri"
    "ced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\""
    "list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"ou"
    "tput.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\""
    "com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"non"
    "e\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"qua"
    "ntity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"outp"
    "ut.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],"
    "\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.exam"
    "ple\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\""
    "record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"c"
    "hatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplie"
    "r\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\""
    "example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"reg"
    "ion\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"na"
    "me\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_to"
    "kens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"toke"
    "n\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\""
    "2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\""
    ":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce"
    "929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2326,
     .severity = TUR_ERROR},
    {     .id = "TUR-0712",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#negative",
     .sentence = "An amount MUST NOT be negative, except in a record of kind credit or adjustment, in one th"
    "at reverses or adjusts, and in a charge that is a discount, a credit, a rounding or draws "
    "a grant.",
     .precondition = "each amount of a charge",
     .predicate = "it is not negative, or the record or the charge is one of these",
     .effect = "money flows back without a reason",
     .fix = "Use a credit, or a record that corrects.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"-5\",\"code\":\"discount\",\"currency\":\"EUR\",\"reason\":"
    "\"volume agreement\",\"stated\":{\"text\":\"5.00\",\"unit\":\"EUR\"},\"status\":\"stated\""
    "},{\"basis\":\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\""
    "stated\":{\"text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"1"
    "00\",\"category\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\""
    ":\"com.example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\","
    "\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind"
    "\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\""
    "biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":"
    "{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.exam"
    "ple/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"0"
    "19d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-0"
    "1-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\""
    "start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1416,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"-100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\""
    ":\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"}"
    ",\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":"
    "\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\""
    "text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categ"
    "ory\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.examp"
    "le.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4"
    "\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\""
    "id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"su"
    "pplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices"
    "/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300"
    "-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"ti"
    "me\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2"
    "026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1256,
     .severity = TUR_ERROR},
    {     .id = "TUR-0713",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "equal",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "`billed` MUST be zero in a charge that is included, free, prepaid, capacity or not_billed.",
     .precondition = "status is one of the five and billed is present",
     .predicate = "billed is 0",
     .effect = "covered usage is paid for twice",
     .fix = "Set `billed` to 0, or choose the status that fits.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"supplier_billed\",\"billed\":\"0\",\"code\":\"usage\",\"currency\":\""
    "USD\",\"of\":\"input.cache_read\",\"reason\":\"part of the plan\",\"status\":\"included\"}"
    ",{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_p"
    "rice\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.v"
    "isible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD"
    "\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"examp"
    "le-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\","
    "\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"D"
    "E\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"met"
    "er\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\""
    "3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\""
    ",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\""
    ":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\""
    "supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\""
    "attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\""
    "served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\""
    "model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operat"
    "ion\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\""
    "},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"nam"
    "e\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_toke"
    "ns\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75"
    "Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\""
    ":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\""
    "4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2273,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"supplier_billed\",\"billed\":\"0.000768\",\"code\":\"usage\",\"curre"
    "ncy\":\"USD\",\"of\":\"input.cache_read\",\"reason\":\"part of the plan\",\"status\":\"inc"
    "luded\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\","
    "\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\""
    "output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency"
    "\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\""
    ":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\""
    "input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_count"
    "ry\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\""
    ":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quan"
    "tity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.r"
    "easoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},"
    "\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_"
    "source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"r"
    "equest\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model"
    "_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\""
    "service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-"
    "15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served"
    "\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\""
    "4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\""
    ":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-0"
    "2T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z"
    "\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\""
    "trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2280,
     .severity = TUR_ERROR},
    {     .id = "TUR-0714",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "A stated charge MUST have an amount.",
     .precondition = "status is stated",
     .predicate = "list, contracted, billed or effective is present",
     .effect = "the record states no cost",
     .fix = "Add the amount, or use the status unpriced.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"status\":\"stated\"}],\"complete\":[\"input\",\"output"
    "\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"tr"
    "aining_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"i"
    "nput.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"}"
    ",{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"qua"
    "ntity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id"
    "\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"suppl"
    "ier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"atte"
    "mpt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"ser"
    "ved_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"mo"
    "del_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operatio"
    "n\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"}"
    ",\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name"
    "\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_token"
    "s\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z"
    "\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":"
    "{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4"
    "bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2191,
     .severity = TUR_ERROR},
    {     .id = "TUR-0715",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "A priced charge MUST NOT have a price of zero; what costs nothing is free, with a reason.",
     .precondition = "status is priced",
     .predicate = "the amount of list_price and of contracted_price is not 0",
     .effect = "a missing price passes as free",
     .fix = "Use the status free, or unpriced where the price is not known.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0\",\"lis"
    "t_price\":{\"amount\":\"0\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input."
    "cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\""
    "USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"ex"
    "ample-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"c"
    "ode\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\""
    ",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"p"
    "riced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"govern"
    "ance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"k"
    "ind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\""
    "input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350"
    "\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id"
    "\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}}"
    ",\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3"
    "e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_i"
    "d\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\""
    "stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\""
    ":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\""
    "input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quan"
    "tity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"ti"
    "me\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":"
    "\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\""
    ":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2299,
     .severity = TUR_ERROR},
    {     .id = "TUR-0716",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "A rated result MUST NOT have more than 20 digits before its point.",
     .precondition = "status is priced",
     .predicate = "each rated result lies within 20 digits before and 18 behind the point",
     .effect = "the amount overflows",
     .fix = "Split the charge, or state the amount.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"99999999999999999999\",\"quantit"
    "y\":\"99999999999999999999\",\"quantity_rule\":\"supplier_billed_units\",\"list_price\":{\""
    "amount\":\"1\",\"per\":1,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"stat"
    "us\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\","
    "\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"m"
    "eter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantit"
    "y\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consume"
    "r\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Examp"
    "le AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4"
    "-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logic"
    "al_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succe"
    "eded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mode"
    "l_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2390,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"99999999999999999999\",\"quantit"
    "y\":\"99999999999999999999\",\"quantity_rule\":\"supplier_billed_units\",\"list_price\":{\""
    "amount\":\"10\",\"per\":1,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"sta"
    "tus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2391,
     .severity = TUR_ERROR},
    {     .id = "TUR-0717",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "A charge on the basis estimated MUST NOT have `contracted`, `billed` or `effective`.",
     .precondition = "basis is estimated",
     .predicate = "contracted, billed and effective are absent",
     .effect = "an estimate passes as a bill",
     .fix = "Keep the estimate in `list`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"estimated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000"
    "8\",\"status\":\"stated\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\""
    "list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-20"
    "26-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\""
    "usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\""
    ":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}"
    "],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{"
    "\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\""
    "usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.c"
    "ache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"co"
    "nsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"prov"
    "enance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-"
    "5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"c"
    "all-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_"
    "complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"exa"
    "mple-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"reg"
    "ion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input"
    "\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\""
    ":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{"
    "\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026"
    "-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00"
    "f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2216,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"estimated\",\"code\":\"usage\",\"contracted\":\"0.0008\",\"currency\""
    ":\"USD\",\"status\":\"stated\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD"
    "\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"examp"
    "le-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code"
    "\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\""
    "per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"pric"
    "ed\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governanc"
    "e\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind"
    "\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"in"
    "put.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\""
    "},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\""
    ":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\""
    "provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9"
    "f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\""
    ":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"str"
    "eam_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\""
    "example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\""
    "region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"in"
    "put\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quanti"
    "ty\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time"
    "\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2222,
     .severity = TUR_ERROR},
    {     .id = "TUR-0718",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "A charge with multipliers MUST have a price that they multiply.",
     .precondition = "multipliers is present",
     .predicate = "list_price or contracted_price is present",
     .effect = "a discount is applied to nothing",
     .fix = "Add the price, or leave out the multipliers.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"multipliers\":[{\""
    "code\":\"batch\",\"value\":\"0.5\"}],\"list\":\"0.000384\",\"list_price\":{\"amount\":\"0."
    "25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\""
    ":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.003"
    "5\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"curre"
    "ncy\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"shee"
    "t\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":"
    "[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_co"
    "untry\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meter"
    "s\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"q"
    "uantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"outpu"
    "t.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\""
    "},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usag"
    "e_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\""
    "request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"mode"
    "l_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},"
    "\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-2026-0"
    "1-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_serv"
    "ed\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":"
    "\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"nam"
    "e\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-0"
    "3-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00."
    "25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\""
    ",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2356,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"multipliers\":[{\"code"
    "\":\"batch\",\"value\":\"0.5\"}],\"list\":\"110\",\"of\":\"output\",\"sku\":{\"id\":\"SKU-"
    "OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\"text\":\"110.0"
    "0\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"1"
    "9\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EUR\"}"
    ",\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}],\"c"
    "omplete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_l"
    "ine\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large o"
    "utput tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\""
    ",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_sou"
    "rce\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"servic"
    "e\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:0"
    "0Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1"
    ".0\"}\n",
     .rejected_len = 1302,
     .severity = TUR_ERROR},
    {     .id = "TUR-0719",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#portions",
     .sentence = "A charge with `quantity_rule` MUST have `quantity`.",
     .precondition = "quantity_rule is present",
     .predicate = "quantity is present",
     .effect = "the rule explains no difference",
     .fix = "Add the charged quantity, or leave out the rule.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.01\",\"quantity\":\"1000\",\"q"
    "uantity_rule\":\"minimum\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"e"
    "xample-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"inpu"
    "t\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\""
    ":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\""
    "meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\""
    ":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoni"
    "ng\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"sell"
    "er\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source"
    "\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request"
    "\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls"
    "\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"servi"
    "ce\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\","
    "\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\""
    "default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\""
    "},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"to"
    "tal_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:"
    "15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\""
    "trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_"
    "id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2351,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"quantity_rule\":\"min"
    "imum\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\""
    "of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"em"
    "itter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_u"
    "se\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fre"
    "sh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"mete"
    "r\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":"
    "\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"sup"
    "plier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_resp"
    "onse\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,"
    "\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\""
    ":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requ"
    "ested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"ch"
    "at\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"state"
    "d\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"com"
    "pletion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of"
    "\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"rec"
    "orded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"paren"
    "t_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f357"
    "7b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2335,
     .severity = TUR_ERROR},
    {     .id = "TUR-0720",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#stated",
     .sentence = "A stated literal that is a plain decimal, digits with at most a sign and a fraction, in th"
    "e currency of the charge MUST have the magnitude of its amount: `stated` that of `billed` "
    "or of the only amount, `stated_list` that of `list`.",
     .precondition = "the unit of the literal is the charge's currency and its text is a plain decimal",
     .predicate = "its magnitude, rounded half-even to 18 places, equals that of the amount; stated is judged"
    " where billed is present or one amount stands alone",
     .effect = "the amount differs from the document",
     .fix = "Take the amount from the literal.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"101.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1255,
     .severity = TUR_ERROR},
    {     .id = "TUR-0721",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "Charges for tax and for rounding MUST stand in records of grain invoice_line or invoice, o"
    "r of kind tax or adjustment.",
     .precondition = "the code of a charge is tax or rounding",
     .predicate = "grain is invoice_line or invoice, or kind is tax or adjustment",
     .effect = "tax is spread into prices of calls",
     .fix = "Put the charge into a record of the invoice.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"},{\"basis\":\"rated\",\"code\":\"rounding\",\"currency\":\"USD\",\"list\""
    ":\"0.000001\",\"status\":\"stated\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"co"
    "m.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\""
    "},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quanti"
    "ty\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output."
    "visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"p"
    "arties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example"
    "\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"rec"
    "ord_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chat"
    "cmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\""
    ",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"exa"
    "mple-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region"
    "\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\""
    ":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens"
    "\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"]"
    ",\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026"
    "-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\""
    "53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929"
    "d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2398,
     .severity = TUR_ERROR},
    {     .id = "TUR-0722",
     .area = "charges",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#rating",
     .sentence = "A charge with `fx` SHOULD have the price that was converted.",
     .precondition = "fx is present",
     .predicate = "list_price or contracted_price is present",
     .effect = "a rate is applied to nothing",
     .fix = "Add the price in its own currency, or leave out `fx`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"fx\":{\"at\":\"202"
    "6-03-02T00:00:00Z\",\"from\":\"EUR\",\"rate\":\"1.1\",\"source\":\"ECB\"},\"list\":\"0.000"
    "8448\",\"list_price\":{\"amount\":\"0.25\",\"currency\":\"EUR\",\"per\":1000000,\"sheet\":"
    "\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated"
    "\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":"
    "\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\""
    ":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.006"
    "4\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitte"
    "r\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\""
    ":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\""
    ",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":"
    "\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"64"
    "0\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplie"
    "r.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response"
    "\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id"
    "\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"s"
    "upplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requeste"
    "d\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\""
    ",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":"
    "[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"complet"
    "ion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":["
    "\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorde"
    "d\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_sp"
    "an_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34"
    "da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2403,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"fx\":{\"at\":\"2026-03"
    "-02T00:00:00Z\",\"from\":\"USD\",\"rate\":\"1.1\",\"source\":\"ECB\"},\"list\":\"110\",\"o"
    "f\":\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR"
    "\"},\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis"
    "\":\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":"
    "{\"text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"ca"
    "tegory\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.ex"
    "ample.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":"
    "\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usag"
    "e\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":"
    "{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\""
    "supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoic"
    "es/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f3"
    "00-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\""
    "time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\""
    "2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1331,
     .severity = TUR_WARNING},
    {     .id = "TUR-0724",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#status",
     .sentence = "A priced charge MUST have at least one of `list`, `contracted` and `billed`.",
     .precondition = "status is priced",
     .predicate = "list, contracted or billed is present",
     .effect = "the price yields no cost",
     .fix = "Add the amount that follows from the price.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list_price\":{\"amount\":\"10\",\"per\":1"
    "000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],"
    "\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cac"
    "he_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"me"
    "ter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"cons"
    "umer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"proven"
    "ance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a"
    "1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"cal"
    "l-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_co"
    "mplete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"examp"
    "le-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"regio"
    "n\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\""
    "],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":"
    "\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\""
    "end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-0"
    "3-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f0"
    "67aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2293,
     .severity = TUR_ERROR},
    {     .id = "TUR-0726",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#stated",
     .sentence = "A charge with `stated_list` MUST have `list`.",
     .precondition = "stated_list is present",
     .predicate = "list is present",
     .effect = "the document's list amount is lost",
     .fix = "Take the list amount from the literal.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"of\":\"output\",\"sku\""
    ":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\""
    "text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\"supplier_billed\","
    "\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"u"
    "nit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\""
    ":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain"
    "\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"e"
    "xample-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"mete"
    "r\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example"
    "\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\""
    "provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}"
    "],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b"
    "1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-"
    "04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\""
    "},\"tur\":\"1.0\"}\n",
     .rejected_len = 1242,
     .severity = TUR_ERROR},
    {     .id = "TUR-0727",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "A billed amount on the basis supplier_billed MUST NOT be computed from tokens that a clien"
    "t or a foreign tokenizer estimated.",
     .precondition = "provenance.usage_source is client_estimate or tokenizer_estimate, and a charge is priced, "
    "on the basis supplier_billed, without quantity_rule, and of tokens: `of` names some, or is"
    " absent from a charge for usage",
     .predicate = "billed is absent",
     .effect = "a guess is booked as a bill",
     .fix = "Take the amount over as stated, give the supplier's billed units, or call it rated.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"supplier_b"
    "illed\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0008\",\"list_price\":{\"amou"
    "nt\":\"1\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input\",\"status\":\"pr"
    "iced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.client\",\"grain\":"
    "\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"quality\":\"approximate\""
    ",\"quantity\":\"800\"},{\"meter\":\"output\",\"quality\":\"approximate\",\"quantity\":\"20"
    "0\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplie"
    "r.example\"}},\"provenance\":{\"usage_source\":\"tokenizer_estimate\"},\"record_id\":\"019"
    "caf47-2bb8-7b8c-a19d-07e5d3b64f28\",\"request\":{\"status\":\"succeeded\"},\"service\":{\""
    "model_requested\":\"example-small\",\"operation\":\"chat\"},\"time\":{\"end\":\"2026-03-02"
    "T16:00:02Z\",\"recorded\":\"2026-03-02T16:00:03Z\",\"start\":\"2026-03-02T16:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 857,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"supplier_b"
    "illed\",\"code\":\"usage\",\"currency\":\"USD\",\"billed\":\"0.0008\",\"list\":\"0.0008\","
    "\"list_price\":{\"amount\":\"1\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"i"
    "nput\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.examp"
    "le.client\",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"qu"
    "ality\":\"approximate\",\"quantity\":\"800\"},{\"meter\":\"output\",\"quality\":\"approxim"
    "ate\",\"quantity\":\"200\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"sel"
    "ler\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"tokenizer_estimate"
    "\"},\"record_id\":\"019caf47-2bb8-7b8c-a19d-07e5d3b64f28\",\"request\":{\"status\":\"succe"
    "eded\"},\"service\":{\"model_requested\":\"example-small\",\"operation\":\"chat\"},\"time\""
    ":{\"end\":\"2026-03-02T16:00:02Z\",\"recorded\":\"2026-03-02T16:00:03Z\",\"start\":\"2026-"
    "03-02T16:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 875,
     .severity = TUR_ERROR},
    {     .id = "TUR-0728",
     .area = "charges",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "A priced charge SHOULD name the price sheet of one of its prices, or the supplier's key of"
    " the price.",
     .precondition = "a charge is priced",
     .predicate = "list_price.sheet, contracted_price.sheet or sku.price_id is present",
     .effect = "nobody can find the price again",
     .fix = "Add `sheet` to the price, with its version.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000},\"of\":\"input.cache_read\",\"status"
    "\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0"
    "035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"o"
    "f\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cu"
    "rrency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"s"
    "heet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete"
    "\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing"
    "_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"me"
    "ters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\","
    "\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"ou"
    "tput.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.examp"
    "le\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\""
    "usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93"
    "\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\""
    "model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":tr"
    "ue},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-large-20"
    "26-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_"
    "served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantit"
    "y\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\""
    "name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"202"
    "6-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:"
    "00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b"
    "7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2283,
     .severity = TUR_WARNING},
    {     .id = "TUR-0729",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "On a line of an invoice, a rounding charge beside the amounts that it rounds MUST be small"
    "er in magnitude than one minor unit of its currency for each of them.",
     .precondition = "grain is invoice_line, kind is not adjustment, corrects.action is not adjust, a charge has"
    " the code rounding and a currency of ISO 4217 with minor units, and n > 0 other charges of"
    " the record have that currency and a code that is neither rounding nor tax",
     .predicate = "each amount of the rounding charge has a magnitude below n minor units",
     .effect = "an unexplained difference passes as rounding",
     .fix = "Make what is no rounding a charge of its own.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"cost\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"12.3456\",\"code\":\"supplier_total\",\"currency\""
    ":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"-0.0056\",\"co"
    "de\":\"rounding\",\"currency\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed"
    "\",\"billed\":\"2.34\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"tax\""
    ":{\"base\":\"12.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billi"
    "ng\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"3\",\"lin"
    "e_item\":\"model usage\",\"status\":\"issued\"},\"kind\":\"usage\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0a70-79c3-86ad-3e5f10b8d27"
    "c\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:06Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 960,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"cost\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"12.3456\",\"code\":\"supplier_total\",\"currency\""
    ":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"-0.3456\",\"co"
    "de\":\"rounding\",\"currency\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed"
    "\",\"billed\":\"2.34\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"tax\""
    ":{\"base\":\"12.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billi"
    "ng\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"3\",\"lin"
    "e_item\":\"model usage\",\"status\":\"issued\"},\"kind\":\"usage\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0a70-79c3-86ad-3e5f10b8d27"
    "c\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:06Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 960,
     .severity = TUR_ERROR},
    {     .id = "TUR-0730",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "The price that a charge takes from a price sheet MUST stand in that version of the sheet, "
    "for the charge's meter, seller, model, tier, scope, region and band and for the instant th"
    "at selects the price.",
     .precondition = "a price sheet: priced charges whose prices name it",
     .predicate = "exactly one price of the sheet fits, and its amount, per and currency are those of the cha"
    "rge",
     .effect = "the price of something else is charged",
     .fix = "Take the price that the sheet has for this use, or name the sheet that was used.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0731",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "A version of a price sheet MUST NOT have two prices that apply to one use at one instant.",
     .precondition = "a price sheet",
     .predicate = "no two prices with overlapping validity apply to an equal key",
     .effect = "two readers charge two prices",
     .fix = "End the validity of one price where that of the other begins, or tell their keys apart.",
     .roles = "supplier",
     .severity = TUR_ERROR},
    {     .id = "TUR-0732",
     .area = "charges",
     .level = "should",
     .profile = "cost",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "Rating the records again with the price sheets that they name SHOULD reproduce every amoun"
    "t.",
     .precondition = "a price sheet: priced charges that name it",
     .predicate = "the prices of the sheet give `list` and `contracted`, or `billed` where that is rated",
     .effect = "nobody can explain the bill",
     .fix = "Name the sheet and version that was in force, or take the amounts over as stated.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-0733",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "A charged quantity with the rule minimum or block MUST follow from the measured quantity b"
    "y the minimum and the block that the price declares.",
     .precondition = "a price sheet: charges whose quantity_rule is minimum or block",
     .predicate = "quantity is the declared minimum, or the measured quantity rounded to whole blocks as decl"
    "ared",
     .effect = "more is charged than the price list allows",
     .fix = "Apply the rule of the price, or name the rule that was applied.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0734",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#sheets",
     .sentence = "Where a price depends on the length of the prompt, the band MUST be decided for each call,"
    " on all its prompt tokens including cached ones, with the boundary that the price sheet de"
    "clares.",
     .precondition = "a price sheet with bands: records of grain request with request.model_calls 1 and an exact"
    " sum of input",
     .predicate = "the price is that of the band in which the sum lies, for the whole quantity or graduated a"
    "s the sheet declares",
     .effect = "the dearer band is charged, or the cheaper one",
     .fix = "Select the price by the prompt of the single call.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0735",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "A total of an amount in a manifest MUST equal the exact sum of that amount over the charge"
    "s of one currency that the manifest covers.",
     .precondition = "a manifest that states totals of money",
     .predicate = "each total is the exact sum by the rules of cost.md#totals",
     .effect = "the export and its total are two different bills",
     .fix = "Compute the total again from the records.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0736",
     .area = "charges",
     .level = "should",
     .profile = "cost",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#money",
     .sentence = "A supplier SHOULD declare whether its amounts exclude tax, and where tax stands if they do"
    " not.",
     .precondition = "every supplier that states amounts",
     .predicate = "the declaration says so",
     .effect = "tax is deducted twice or never",
     .fix = "State amounts without tax and make the tax a charge.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-0737",
     .area = "charges",
     .level = "must",
     .profile = "cost",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#totals",
     .sentence = "A consumer MUST NOT add amounts of different currencies, nor count an absent amount as zer"
    "o.",
     .precondition = "each total of money that a program shows or passes on",
     .predicate = "it has one currency, and charges without the amount are reported beside it",
     .effect = "a total is too small, or of no currency",
     .fix = "Show a total for each currency and the number of charges that it lacks.",
     .roles = "consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-0801",
     .area = "grants",
     .level = "must",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A charge with the code grant_expiry MUST name the grant.",
     .precondition = "code is grant_expiry",
     .predicate = "grant is present",
     .effect = "the balance of the grant stays wrong",
     .fix = "Add `grant` with its id and the amount that expired.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"0\",\"code\":\"grant_expiry\",\"currency\":\"EUR\",\"grant\""
    ":{\"amount\":\"5\",\"id\":\"grant-1\"},\"status\":\"stated\"}],\"complete\":[\"input\",\"o"
    "utput\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\""
    ":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"status\""
    ":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\""
    "}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.exam"
    "ple\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\""
    "https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"}"
    ",\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"ex"
    "ample-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-0"
    "4-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1214,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"0\",\"code\":\"grant_expiry\",\"currency\":\"EUR\",\"status"
    "\":\"stated\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\""
    "grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\""
    ":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\""
    "meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.exa"
    "mple\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\""
    "}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.p"
    "df\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d"
    "5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\""
    "2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1176,
     .severity = TUR_ERROR},
    {     .id = "TUR-0802",
     .area = "grants",
     .level = "should",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A prepaid charge SHOULD name the grant or the commitment that covers it.",
     .precondition = "status is prepaid",
     .predicate = "grant or commitment is present",
     .effect = "nobody can check the balance",
     .fix = "Add `grant` or `commitment`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"reason\":\"bought ahead\",\"commitment\":{\"id\":\"com"
    "mit-1\",\"state\":\"used\"},\"status\":\"prepaid\"}],\"complete\":[\"input\",\"output\"],\""
    "emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training"
    "_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.f"
    "resh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"me"
    "ter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\""
    ":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"su"
    "pplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_res"
    "ponse\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1"
    ",\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\""
    ":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requ"
    "ested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"ch"
    "at\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"state"
    "d\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"com"
    "pletion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of"
    "\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"rec"
    "orded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"paren"
    "t_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f357"
    "7b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2262,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"reason\":\"bought ahead\",\"status\":\"prepaid\"}],\"c"
    "omplete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"pro"
    "cessing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage"
    "\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_"
    "read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter"
    "\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consume"
    "r.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenanc"
    "e\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0"
    "d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0"
    "042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_compl"
    "ete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-"
    "large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\""
    ",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\""
    "quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"99"
    "0\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end"
    "\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-0"
    "2T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067a"
    "a0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2216,
     .severity = TUR_WARNING},
    {     .id = "TUR-0803",
     .area = "grants",
     .level = "should",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A charge that is covered by capacity SHOULD name the commitment.",
     .precondition = "status is capacity",
     .predicate = "commitment is present",
     .effect = "unused capacity cannot be computed",
     .fix = "Add `commitment`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"reason\":\"bought ahead\",\"commitment\":{\"id\":\"com"
    "mit-1\",\"state\":\"used\"},\"status\":\"capacity\"}],\"complete\":[\"input\",\"output\"],"
    "\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"traini"
    "ng_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input"
    ".fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\""
    "meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantit"
    "y\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\""
    "supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_r"
    "esponse\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\""
    ":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_b"
    "y\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_r"
    "equested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\""
    "chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"sta"
    "ted\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"c"
    "ompletion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\""
    "of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"r"
    "ecorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"par"
    "ent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3"
    "577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2263,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"code\":\"us"
    "age\",\"of\":\"output.reasoning\",\"reason\":\"bought ahead\",\"status\":\"capacity\"}],\""
    "complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"pr"
    "ocessing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usag"
    "e\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache"
    "_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"mete"
    "r\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consum"
    "er.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenan"
    "ce\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c"
    "0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-"
    "0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_comp"
    "lete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example"
    "-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\""
    ",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\""
    "quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"99"
    "0\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end"
    "\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-0"
    "2T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067a"
    "a0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2217,
     .severity = TUR_WARNING},
    {     .id = "TUR-0804",
     .area = "grants",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A discount SHOULD give its reason.",
     .precondition = "a charge has the code discount",
     .predicate = "reason is present",
     .effect = "nobody can tell whether the discount is due",
     .fix = "Say which agreement or programme the discount comes from.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"-5\",\"code\":\"discount\",\"currency\":\"EUR\",\"reason\":"
    "\"volume agreement 2026\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\""
    ":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EU"
    "R\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}]"
    ",\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoi"
    "ce_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-lar"
    "ge output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"outp"
    "ut\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"cons"
    "umer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenanc"
    "e\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage"
    "_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"se"
    "rvice\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:"
    "00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .accepted_len = 1383,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"-5\",\"code\":\"discount\",\"currency\":\"EUR\",\"status\":"
    "\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\""
    ":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\""
    "base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\""
    "emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-202"
    "6-0311\",\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"issued\""
    "},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parti"
    "es\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"s"
    "eller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cl"
    "oud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_"
    "id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-larg"
    "e-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00"
    ":00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1350,
     .severity = TUR_WARNING},
    {     .id = "TUR-0805",
     .area = "grants",
     .level = "should",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A credit in a record of kind credit SHOULD name the grant or the commitment that it belong"
    "s to, or give a reason.",
     .precondition = "kind is credit and a charge has the code credit",
     .predicate = "grant, commitment or reason is present",
     .effect = "nobody can check the balance",
     .fix = "Add `grant`, or say what the credit makes good.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"-12.5\",\"code\":\"credit\",\"currency\":\"EUR\",\"grant\":{\"amount\""
    ":\"-12.5\",\"expires\":\"2026-07-01T00:00:00Z\",\"id\":\"promo-3\"},\"stated\":{\"text\":\""
    "-12.50\",\"unit\":\"EUR\"},\"status\":\"stated\"}],\"emitter\":\"com.example.billing\",\"g"
    "rain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"9\",\"line_item\""
    ":\"promotional credit\",\"status\":\"issued\"},\"kind\":\"credit\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0688-7e08-b3f4-91d6c27a5e4"
    "0\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:05Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 813,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"-12.5\",\"code\":\"credit\",\"currency\":\"EUR\",\"stated\":{\"text\":"
    "\"-12.50\",\"unit\":\"EUR\"},\"status\":\"stated\"}],\"emitter\":\"com.example.billing\",\""
    "grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"9\",\"line_item\""
    ":\"promotional credit\",\"status\":\"issued\"},\"kind\":\"credit\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0688-7e08-b3f4-91d6c27a5e4"
    "0\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:05Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 738,
     .severity = TUR_WARNING},
    {     .id = "TUR-0806",
     .area = "grants",
     .level = "must",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "order",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "A charge for usage and a credit MUST NOT draw or give a grant that had expired when the us"
    "age began.",
     .precondition = "a charge has the code usage or credit and grant.expires, and the record has time.start",
     .predicate = "time.start < grant.expires",
     .effect = "credit is used that does not exist any more",
     .fix = "Charge the usage, or give the instant to which the grant was extended.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"supplier_b"
    "illed\",\"billed\":\"0\",\"code\":\"usage\",\"currency\":\"USD\",\"effective\":\"0.01452\""
    ",\"grant\":{\"amount\":\"-0.01452\",\"expires\":\"2027-03-01T00:00:00Z\",\"id\":\"grant-7\""
    "},\"list\":\"0.01452\",\"of\":\"input.fresh\",\"reason\":\"drawn from grant-7\",\"status\""
    ":\"prepaid\"}],\"complete\":[\"input\"],\"emitter\":\"com.example.billing\",\"grain\":\"re"
    "quest\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"2904\"}],"
    "\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.exam"
    "ple\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cb323-f"
    "0b8-7b52-9f61-0c84a7d3e92b\",\"request\":{\"id\":\"chatcmpl-4Wb9\",\"status\":\"succeeded\""
    "},\"service\":{\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"tim"
    "e\":{\"end\":\"2026-03-03T10:00:02Z\",\"recorded\":\"2026-03-03T10:00:03Z\",\"start\":\"20"
    "26-03-03T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 883,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"charges\":[{\"basis\":\"supplier_b"
    "illed\",\"billed\":\"0\",\"code\":\"usage\",\"currency\":\"USD\",\"effective\":\"0.01452\""
    ",\"grant\":{\"amount\":\"-0.01452\",\"expires\":\"2026-03-03T10:00:00Z\",\"id\":\"grant-7\""
    "},\"list\":\"0.01452\",\"of\":\"input.fresh\",\"reason\":\"drawn from grant-7\",\"status\""
    ":\"prepaid\"}],\"complete\":[\"input\"],\"emitter\":\"com.example.billing\",\"grain\":\"re"
    "quest\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"2904\"}],"
    "\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.exam"
    "ple\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cb323-f"
    "0b8-7b52-9f61-0c84a7d3e92b\",\"request\":{\"id\":\"chatcmpl-4Wb9\",\"status\":\"succeeded\""
    "},\"service\":{\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"tim"
    "e\":{\"end\":\"2026-03-03T10:00:02Z\",\"recorded\":\"2026-03-03T10:00:03Z\",\"start\":\"20"
    "26-03-03T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 883,
     .severity = TUR_ERROR},
    {     .id = "TUR-0807",
     .area = "grants",
     .level = "should",
     .profile = "commit",
     .grade = "record",
     .waits = "",
     .check = "equal",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "The effective cost of a prepayment in a record of kind purchase SHOULD be zero, because th"
    "e usage that draws it carries the cost.",
     .precondition = "kind is purchase and a charge has the code prepayment and effective",
     .predicate = "effective is 0",
     .effect = "the same money is a cost twice",
     .fix = "Write 0, unless no usage will ever carry the cost.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"1000\",\"code\":\"prepayment\",\"currency\":\"USD\",\"effective\":\"0\""
    ",\"grant\":{\"amount\":\"1000\",\"expires\":\"2027-03-01T00:00:00Z\",\"id\":\"grant-7\"},\""
    "status\":\"stated\"}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\"inv"
    "oice\":{\"id\":\"INV-2026-0302\",\"line\":\"1\",\"status\":\"issued\"},\"kind\":\"purchase"
    "\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.e"
    "xample\"}},\"provenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019ca869-"
    "5000-7c1d-8a30-5b77e2d9f014\",\"time\":{\"recorded\":\"2026-03-01T08:00:00Z\",\"start\":\""
    "2026-03-01T08:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 731,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"1000\",\"code\":\"prepayment\",\"currency\":\"USD\",\"effective\":\"10"
    "00\",\"grant\":{\"amount\":\"1000\",\"expires\":\"2027-03-01T00:00:00Z\",\"id\":\"grant-7\""
    "},\"status\":\"stated\"}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\""
    "invoice\":{\"id\":\"INV-2026-0302\",\"line\":\"1\",\"status\":\"issued\"},\"kind\":\"purch"
    "ase\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplie"
    "r.example\"}},\"provenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019ca8"
    "69-5000-7c1d-8a30-5b77e2d9f014\",\"time\":{\"recorded\":\"2026-03-01T08:00:00Z\",\"start\""
    ":\"2026-03-01T08:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 734,
     .severity = TUR_WARNING},
    {     .id = "TUR-0808",
     .area = "grants",
     .level = "must",
     .profile = "commit",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "The changes to a grant MUST carry its balance over a period exactly: opening balance and w"
    "hat was given, less what was drawn and what expired, is the closing balance, for each gran"
    "t and currency.",
     .precondition = "the series of exports: grants whose opening and closing balance are stated",
     .predicate = "the sum of grant.amount over the period is closing less opening",
     .effect = "credit disappears between two months",
     .fix = "Add the record of the change that is missing.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0809",
     .area = "grants",
     .level = "must",
     .profile = "commit",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "For each interval of a commitment, what was used and what remained unused MUST add up exac"
    "tly to what was committed.",
     .precondition = "the series of exports: commitments whose committed quantity or spend is known for each int"
    "erval",
     .predicate = "the sum of charges of state used, within the commitment, and of state unused is what was c"
    "ommitted",
     .effect = "unused capacity is paid for and not seen",
     .fix = "Add the charge with the state unused.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0810",
     .area = "grants",
     .level = "should",
     .profile = "commit",
     .grade = "period",
     .waits = "a price sheet",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#grants",
     .sentence = "Usage that a plan includes and usage beyond it SHOULD be separate charges whose quantities"
    " add up to what was measured.",
     .precondition = "a price sheet with included quantities: charges of the plan's meters",
     .predicate = "the quantities of included and priced charges add up to the measured quantity of the period",
     .effect = "overage is charged for included usage",
     .fix = "Split the usage at the instant or the quantity at which the plan was used up.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-0901",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A record that reverses or rebooks MUST name the original in `corrects.record_id`.",
     .precondition = "corrects.action is reverse or rebook",
     .predicate = "corrects.record_id is present",
     .effect = "the original still counts",
     .fix = "Add the id of the original.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2462,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\"},\"emitter\":\"com."
    "example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"}"
    ",\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantit"
    "y\":\"-1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"-3072\"},{\"meter\":\"output"
    ".visible\",\"quantity\":\"-350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"-640\"}],"
    "\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.exam"
    "ple\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\""
    "record_id\":\"019cbd02-c000-77e1-ac4d-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"c"
    "hatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplie"
    "r\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\""
    "example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"reg"
    "ion\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"na"
    "me\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"-4272\"},{\"name\":\"completion_t"
    "okens\",\"of\":[\"output\"],\"quantity\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"to"
    "ken\"],\"quantity\":\"-5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\""
    ":\"2026-03-05T08:00:00Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_"
    "id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6"
    "a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2411,
     .severity = TUR_ERROR},
    {     .id = "TUR-0902",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A record MUST NOT correct itself.",
     .precondition = "corrects.record_id is present",
     .predicate = "corrects.emitter or corrects.record_id differs from the record's own",
     .effect = "a correction cancels itself",
     .fix = "Give the correction an id of its own.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2462,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cbd02-c000-77e1-ac4d-5908ab36f41d\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2462,
     .severity = TUR_ERROR},
    {     .id = "TUR-0904",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "set",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A record MUST have at most one reversal by the same emitter that is not itself reversed.",
     .precondition = "records whose corrects.action is reverse, of one export",
     .predicate = "of those with equal emitter, corrects.emitter and corrects.record_id at most one is live; "
    "one is live unless a live reversal in the export names it",
     .effect = "usage is taken back twice",
     .fix = "Reverse the reversal that is too much.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n"
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"reverse"
    "\",\"emitter\":\"com.example.gateway\",\"reason\":\"the reversal was a mistake\",\"record_"
    "id\":\"019cbd02-c000-77e1-ac4d-5908ab36f41d\"},\"emitter\":\"com.example.gateway\",\"gover"
    "nance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\""
    "kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":"
    "\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"3"
    "50\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\""
    "id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\""
    "}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd04-94c0-7"
    "d15-8b3a-2f81e6c09a57\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call"
    "_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\","
    "\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_serve"
    "d\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scop"
    "e\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\""
    ":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\""
    "quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],"
    "\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T09:00:00Z\",\"star"
    "t\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span"
    "_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1."
    "0\"}\n{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"pr"
    "oj-search\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7"
    "\"},\"attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"ba"
    "sis\":\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amou"
    "nt\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amo"
    "unt\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"stat"
    "us\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-"
    "0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02"
    "\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usa"
    "ge\",\"currency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1"
    "000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\""
    "basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_pric"
    "e\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reas"
    "oning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action"
    "\":\"reverse\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_"
    "id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"gover"
    "nance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\""
    "kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\""
    ":\"input.cache_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\""
    "-350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":"
    "{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example A"
    "I\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd05-7f2"
    "0-7e26-9c4b-3092f7d1ab68\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_c"
    "all_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded"
    "\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_se"
    "rved\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"s"
    "cope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"o"
    "f\":[\"input\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\""
    "],\"quantity\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-526"
    "2\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\","
    "\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\","
    "\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\""
    ":\"1.0\"}\n",
     .accepted_len = 7386,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd02-c000-77e1-ac4d"
    "-5908ab36f41d\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n"
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"-0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"-0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.000768"
    "\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"c"
    "urrency\":\"USD\",\"list\":\"-0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\""
    "rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"-0.0064\",\"list_price\":{\"amo"
    "unt\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\""
    "status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rever"
    "se\",\"emitter\":\"com.example.gateway\",\"reason\":\"recorded twice\",\"record_id\":\"019"
    "cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\"},\"emitter\":\"com.example.gateway\",\"governance\":{\""
    "processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"us"
    "age\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"-1200\"},{\"meter\":\"input.ca"
    "che_read\",\"quantity\":\"-3072\"},{\"meter\":\"output.visible\",\"quantity\":\"-350\"},{\""
    "meter\":\"output.reasoning\",\"quantity\":\"-640\"}],\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"pro"
    "venance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cbd05-7f20-7e26-9c4b"
    "-3092f7d1ab68\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\""
    "call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream"
    "_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"ex"
    "ample-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"re"
    "gion\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"inpu"
    "t\"],\"quantity\":\"-4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantit"
    "y\":\"-990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"-5262\"}],\"tim"
    "e\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-05T08:00:00Z\",\"start\":\""
    "2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":"
    "\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 4924,
     .severity = TUR_ERROR},
    {     .id = "TUR-0905",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "set",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "Corrections MUST NOT form a cycle.",
     .precondition = "records with corrects.record_id, of one export, that do not correct themselves",
     .predicate = "following corrects from record to record never leads back to the record where it began",
     .effect = "nobody can tell which figure counts",
     .fix = "Let each correction name the record that was there before it.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rebook\",\"emitter\":\"com"
    ".example.gateway\",\"reason\":\"counted again\",\"record_id\":\"019cae51-05e0-7048-9e6d-52"
    "b419f3cd8a\"},\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\"},{\"meter\":\""
    "input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity\":\"42\"}],\"p"
    "arties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id"
    "\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\""
    "operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\""
    "recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n"
    "{\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rebook\",\"emitter\":\"com"
    ".example.gateway\",\"reason\":\"counted again\",\"record_id\":\"019cadfd-94b8-741c-8a72-0b"
    "5e963d1f04\"},\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\"},{\"meter\":\""
    "input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity\":\"42\"}],\"p"
    "arties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_response\"},\"record_id\":\"019cae50-1a20-7f37-8d5c-41a308e2bc79\",\"request\":{\"id"
    "\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\""
    "operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\""
    "recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1700,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rebook\",\"emitter\":\"com"
    ".example.gateway\",\"reason\":\"counted again\",\"record_id\":\"019cae50-1a20-7f37-8d5c-41"
    "a308e2bc79\"},\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\"},{\"meter\":\""
    "input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity\":\"42\"}],\"p"
    "arties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1f04\",\"request\":{\"id"
    "\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\""
    "operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\""
    "recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n"
    "{\"complete\":[\"input\",\"output\"],\"corrects\":{\"action\":\"rebook\",\"emitter\":\"com"
    ".example.gateway\",\"reason\":\"counted again\",\"record_id\":\"019cadfd-94b8-741c-8a72-0b"
    "5e963d1f04\"},\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\":\"196\"},{\"meter\":\""
    "input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\"quantity\":\"42\"}],\"p"
    "arties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"sup"
    "plier_response\"},\"record_id\":\"019cae50-1a20-7f37-8d5c-41a308e2bc79\",\"request\":{\"id"
    "\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_served\":\"example-small\",\""
    "operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":[{\"name\":\"input_token"
    "s\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\"2026-03-02T10:00:02Z\",\""
    "recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1700,
     .severity = TUR_ERROR},
    {     .id = "TUR-0906",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A reversal MUST equal its original with the signs of quantities and amounts turned and all"
    " else equal, except `record_id`, `time.recorded`, `billing_period`, `invoice`, `provenance"
    "` and `corrects`.",
     .precondition = "the series of exports: a reversal and the record that it names",
     .predicate = "the canonical bytes of the two are equal after the signs are turned and the listed members"
    " are removed",
     .effect = "a remainder of the original still counts",
     .fix = "Repeat the original as it was handed over, with its signs turned.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0907",
     .area = "corrections",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A record of a closed period MUST NOT be changed; a change is a further record that correct"
    "s it, or a manifest that restates the period.",
     .precondition = "the series of exports: records of periods that were closed",
     .predicate = "later exports have the record unchanged, or a restating manifest names the earlier one",
     .effect = "books that were closed change silently",
     .fix = "Reverse and rebook, or restate the period.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-0908",
     .area = "corrections",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#corrections",
     .sentence = "A correction of a record whose billing period is closed SHOULD have the billing period tha"
    "t is open.",
     .precondition = "the series of exports: corrections of records of closed periods",
     .predicate = "billing_period of the correction is a period that was open when it was recorded",
     .effect = "a paid invoice no longer matches its records",
     .fix = "Post the correction in the current period.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1001",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "cost.md#amounts",
     .sentence = "A currency MUST be a code of the dated list of ISO 4217, or a virtual currency of the form"
    " `x-VENDOR:UNIT`.",
     .precondition = "each member of the type currency",
     .predicate = "the code is in the list, or the text has the form",
     .effect = "the amount has no value",
     .fix = "Use the ISO code in capitals, or name the vendor's unit.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"x-example:credit\",\"list\""
    ":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026"
    "-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\""
    "usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\""
    ":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{"
    "\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_pri"
    "ce\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.rea"
    "soning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.exa"
    "mple.gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\""
    "grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\""
    ":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visi"
    "ble\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parti"
    "es\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\""
    "name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_i"
    "d\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-"
    "7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"st"
    "atus\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-"
    "large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\""
    "eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"p"
    "rompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\""
    "of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"qu"
    "antity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-0"
    "2T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995"
    "c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e"
    "4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2322,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"QQQ\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-1002",
     .area = "currency",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "A tax charge in a record of grain invoice_line or invoice SHOULD give the category, the ra"
    "te and the base of the tax.",
     .precondition = "code is tax and grain is invoice_line or invoice",
     .predicate = "tax is present",
     .effect = "the tax cannot be deducted or checked",
     .fix = "Add `tax` with category, rate and base.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\"}],\"complete\":[\"input\",\"output\""
    "],\"emitter\":\"com.example.billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV"
    "-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"status\":\"iss"
    "ued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\""
    "parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\""
    "},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https"
    "://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"re"
    "cord_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example"
    "-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T"
    "06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1207,
     .severity = TUR_WARNING},
    {     .id = "TUR-1003",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "A charge with another code than tax MUST NOT have `tax`.",
     .precondition = "code is not tax",
     .predicate = "tax is absent",
     .effect = "tax is hidden inside a price",
     .fix = "Make the tax a charge of its own.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"0\"},\"sku\":{\"id\":\""
    "SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},\"stated_list\":{\"text\":\"1"
    "10.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\""
    ":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"text\":\"19.00\",\"unit\":\"EU"
    "R\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"category\":\"S\",\"rate\":\"19\"}}]"
    ",\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.billing\",\"grain\":\"invoi"
    "ce_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-lar"
    "ge output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"outp"
    "ut\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"cons"
    "umer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenanc"
    "e\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage"
    "_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"se"
    "rvice\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:"
    "00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 1302,
     .severity = TUR_ERROR},
    {     .id = "TUR-1004",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "An invoice with a prepaid or payable amount MUST name the currency of these amounts.",
     .precondition = "invoice.prepaid or invoice.payable is present",
     .predicate = "invoice.currency is present",
     .effect = "amounts of different currencies are added",
     .fix = "Add `invoice.currency`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice\",\"i"
    "nvoice\":{\"currency\":\"EUR\",\"payable\":\"119\",\"id\":\"INV-2026-0311\",\"status\":\"i"
    "ssued\"},\"kind\":\"settlement\",\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"cons"
    "umer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenanc"
    "e\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage"
    "_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"se"
    "rvice\":{\"model_served\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:"
    "00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\""
    ":\"1.0\"}\n",
     .accepted_len = 1153,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice\",\"i"
    "nvoice\":{\"payable\":\"119\",\"id\":\"INV-2026-0311\",\"status\":\"issued\"},\"kind\":\"s"
    "ettlement\",\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"cons"
    "umer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\""
    "uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_e"
    "xport\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_serve"
    "d\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":"
    "\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1136,
     .severity = TUR_ERROR},
    {     .id = "TUR-1005",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "forbid_if",
     .since = "1.0",
     .anchor = "record.md#invoice",
     .sentence = "A record of another kind than settlement MUST NOT have `invoice.prepaid` or `invoice.payab"
    "le`.",
     .precondition = "kind is not settlement",
     .predicate = "invoice.prepaid and invoice.payable are absent",
     .effect = "the amount due is counted once a line",
     .fix = "Put the amounts into the settlement of the invoice.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"4\""
    ",\"line_item\":\"example-large output tokens\",\"status\":\"issued\"},\"kind\":\"usage\",\""
    "meters\":[{\"meter\":\"output\",\"quantity\":\"10000000\"}],\"parties\":{\"biller\":{\"id\""
    ":\"cloud.example\"},\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppli"
    "er.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://cloud.example/invoices/INV"
    "-2026-0311.pdf\"}],\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc6-f300-72f"
    "6-b91e-0c73d5a84b1e\",\"service\":{\"model_served\":\"example-large-2026-01-15\"},\"time\""
    ":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:00Z\",\"start\":\"2026-"
    "03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 1255,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"100\",\"code\":\"usage\",\"currency\":\"EUR\",\"list\":\"110\",\"of\":"
    "\"output\",\"sku\":{\"id\":\"SKU-OUT\"},\"stated\":{\"text\":\"100.00\",\"unit\":\"EUR\"},"
    "\"stated_list\":{\"text\":\"110.00\",\"unit\":\"EUR\"},\"status\":\"stated\"},{\"basis\":\""
    "supplier_billed\",\"billed\":\"19\",\"code\":\"tax\",\"currency\":\"EUR\",\"stated\":{\"te"
    "xt\":\"19.00\",\"unit\":\"EUR\"},\"status\":\"stated\",\"tax\":{\"base\":\"100\",\"categor"
    "y\":\"S\",\"rate\":\"19\"}}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice_line\",\"invoice\":{\"currency\":\"EUR\",\"payable\":\"119\""
    ",\"id\":\"INV-2026-0311\",\"line\":\"4\",\"line_item\":\"example-large output tokens\",\"s"
    "tatus\":\"issued\"},\"kind\":\"usage\",\"meters\":[{\"meter\":\"output\",\"quantity\":\"10"
    "000000\"}],\"parties\":{\"biller\":{\"id\":\"cloud.example\"},\"consumer\":{\"id\":\"consu"
    "mer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\""
    "uri\":\"https://cloud.example/invoices/INV-2026-0311.pdf\"}],\"usage_source\":\"supplier_e"
    "xport\"},\"record_id\":\"019d4cc6-f300-72f6-b91e-0c73d5a84b1e\",\"service\":{\"model_serve"
    "d\":\"example-large-2026-01-15\"},\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":"
    "\"2026-04-02T06:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 1288,
     .severity = TUR_ERROR},
    {     .id = "TUR-1006",
     .area = "currency",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "A tax charge SHOULD lie within one minor unit of its base times its rate.",
     .precondition = "a charge has the code tax, tax, billed or else just one other amount, and a currency of IS"
    "O 4217 with minor units",
     .predicate = "the magnitudes of the amount and of tax.base x tax.rate / 100 differ by at most one minor "
    "unit",
     .effect = "tax is paid that is not due",
     .fix = "Check base and rate, or split the charge by rate.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"cost\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"12.3456\",\"code\":\"supplier_total\",\"currency\""
    ":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"-0.0056\",\"co"
    "de\":\"rounding\",\"currency\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed"
    "\",\"billed\":\"2.34\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"tax\""
    ":{\"base\":\"12.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billi"
    "ng\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"3\",\"lin"
    "e_item\":\"model usage\",\"status\":\"issued\"},\"kind\":\"usage\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0a70-79c3-86ad-3e5f10b8d27"
    "c\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:06Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 960,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"cost\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"12.3456\",\"code\":\"supplier_total\",\"currency\""
    ":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"-0.0056\",\"co"
    "de\":\"rounding\",\"currency\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed"
    "\",\"billed\":\"2.43\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"tax\""
    ":{\"base\":\"12.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billi"
    "ng\",\"grain\":\"invoice_line\",\"invoice\":{\"id\":\"INV-2026-0311\",\"line\":\"3\",\"lin"
    "e_item\":\"model usage\",\"status\":\"issued\"},\"kind\":\"usage\",\"parties\":{\"consumer"
    "\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0a70-79c3-86ad-3e5f10b8d27"
    "c\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:00:06Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 960,
     .severity = TUR_WARNING},
    {     .id = "TUR-1007",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "The amounts with which an issued invoice ends MUST NOT have more places than the minor uni"
    "t of their currency: the sum of its billed charges, and the prepaid and the payable amount.",
     .precondition = "invoice.status is issued or void; grain is invoice and all charges of a currency are on th"
    "e basis supplier_billed and have billed, or kind is settlement and invoice has prepaid or "
    "payable; the currency is of ISO 4217 with minor units",
     .predicate = "the sum of billed over the charges of each payee and currency, and prepaid and payable, ha"
    "ve no more places than the currency",
     .effect = "the amount cannot be paid",
     .fix = "Add the rounding charge, or write the amount that is due.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"none\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"112.3456\",\"code\":\"supplier_total\",\"currency"
    "\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"-0.0056\",\""
    "code\":\"rounding\",\"currency\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_bill"
    "ed\",\"billed\":\"21.34\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"ta"
    "x\":{\"base\":\"112.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.b"
    "illing\",\"grain\":\"invoice\",\"invoice\":{\"id\":\"INV-2026-0311\",\"status\":\"issued\""
    "},\"kind\":\"usage\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\""
    "id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier_export\"},\"record"
    "_id\":\"019d4cc7-0e58-7a94-9d15-68c0e4b2f37a\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\","
    "\"recorded\":\"2026-04-02T06:00:07Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 921,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"none\",\"billing_peri"
    "od\":{\"end\":\"2026-04-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\""
    "basis\":\"supplier_billed\",\"billed\":\"112.3456\",\"code\":\"supplier_total\",\"currency"
    "\":\"EUR\",\"status\":\"stated\"},{\"basis\":\"supplier_billed\",\"billed\":\"21.34\",\"co"
    "de\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\"tax\":{\"base\":\"112.34\",\"cat"
    "egory\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example.billing\",\"grain\":\"invoice\""
    ",\"invoice\":{\"id\":\"INV-2026-0311\",\"status\":\"issued\"},\"kind\":\"usage\",\"parties"
    "\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\""
    "provenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-0e58-7a94-9d1"
    "5-68c0e4b2f37a\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-02T06:0"
    "0:07Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 821,
     .severity = TUR_ERROR},
    {     .id = "TUR-1008",
     .area = "currency",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#invoice",
     .sentence = "A settlement of an invoice that is not open MUST name the invoice.",
     .precondition = "kind is settlement and invoice.status is absent or not open",
     .predicate = "invoice.id is present",
     .effect = "a payment cannot be matched to a bill",
     .fix = "Add `invoice.id`.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"emitter\":\"com.example.billing\",\""
    "grain\":\"invoice\",\"invoice\":{\"currency\":\"EUR\",\"id\":\"INV-2026-0311\",\"payable\""
    ":\"33.68\",\"prepaid\":\"100\",\"status\":\"issued\"},\"kind\":\"settlement\",\"parties\":"
    "{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"pr"
    "ovenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d4cc7-1240-7f2e-8b76-"
    "d40a91c5e3b8\",\"time\":{\"recorded\":\"2026-04-02T06:00:08Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 536,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"emitter\":\"com.example.billing\",\""
    "grain\":\"invoice\",\"invoice\":{\"currency\":\"EUR\",\"payable\":\"33.68\",\"prepaid\":\""
    "100\",\"status\":\"issued\"},\"kind\":\"settlement\",\"parties\":{\"consumer\":{\"id\":\"c"
    "onsumer.example\"},\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_sourc"
    "e\":\"supplier_export\"},\"record_id\":\"019d4cc7-1240-7f2e-8b76-d40a91c5e3b8\",\"time\":{"
    "\"recorded\":\"2026-04-02T06:00:08Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 515,
     .severity = TUR_ERROR},
    {     .id = "TUR-1009",
     .area = "currency",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#tax",
     .sentence = "A record of kind tax SHOULD have charges.",
     .precondition = "kind is tax",
     .predicate = "charges is present",
     .effect = "the tax has no amount",
     .fix = "Add the tax as a charge.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"charges\":[{\"basis\":\"supplier_bi"
    "lled\",\"billed\":\"21.34\",\"code\":\"tax\",\"currency\":\"EUR\",\"status\":\"stated\",\""
    "tax\":{\"base\":\"112.34\",\"category\":\"S\",\"rate\":\"19\"}}],\"emitter\":\"com.example"
    ".billing\",\"grain\":\"invoice\",\"invoice\":{\"id\":\"INV-2026-0311\",\"status\":\"issued"
    "\"},\"kind\":\"tax\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\""
    "id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier_export\"},\"record"
    "_id\":\"019d4cc7-1628-7d6b-a257-1b89f0e4c36d\",\"time\":{\"recorded\":\"2026-04-02T06:00:0"
    "9Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 634,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"billing_period\":{\"end\":\"2026-0"
    "4-01T00:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"emitter\":\"com.example.billing\",\""
    "grain\":\"invoice\",\"invoice\":{\"id\":\"INV-2026-0311\",\"status\":\"issued\"},\"kind\":"
    "\"tax\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppl"
    "ier.example\"}},\"provenance\":{\"usage_source\":\"supplier_export\"},\"record_id\":\"019d"
    "4cc7-1628-7d6b-a257-1b89f0e4c36d\",\"time\":{\"recorded\":\"2026-04-02T06:00:09Z\"},\"tur\""
    ":\"1.0\"}\n",
     .rejected_len = 478,
     .severity = TUR_WARNING},
    {     .id = "TUR-1101",
     .area = "attribution",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "Identifiers of traces and spans MUST have the form of W3C Trace Context: 32 or 16 lower-ca"
    "se hexadecimal digits, not all zero.",
     .precondition = "each member of trace",
     .predicate = "its text has the form",
     .effect = "cost cannot be joined to traces",
     .fix = "Write the ids as the trace header has them.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"00000000000000000000000000000000\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-1102",
     .area = "attribution",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "equal",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "`agent.parent_run_id` SHOULD differ from `agent.run_id`.",
     .precondition = "agent.run_id and agent.parent_run_id are present",
     .predicate = "the two differ",
     .effect = "a run becomes its own parent",
     .fix = "Leave out the parent of a run that has none.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-6\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_WARNING},
    {     .id = "TUR-1103",
     .area = "attribution",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#aggregate",
     .sentence = "Every key in `aggregate.by` MUST be the path of a member of a record, of a tag as `tags.KE"
    "Y`, or of an extension.",
     .precondition = "aggregate.by is present",
     .predicate = "each path names a member of the field table, a tag or an extension",
     .effect = "nobody knows what the bucket holds",
     .fix = "Name the members that the buckets were formed by.",
     .roles = "supplier converter",
     .accepted =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del_served\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\""
    "project\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.u"
    "sage-api\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"qu"
    "antity\":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input"
    ".cache_read\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"pa"
    "rties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supp"
    "lier_export\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model"
    "_served\":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"inp"
    "ut_tokens\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\""
    "of\":[\"input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03"
    "T00:00:00Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 945,
     .rejected =
    "{\"aggregate\":{\"by\":[\"attribution.project\",\"attribution.credential_id\",\"service.mo"
    "del\"],\"zone\":\"Etc/UTC\"},\"as_of\":\"2026-03-03T01:00:00Z\",\"attribution\":{\"project"
    "\":\"proj-search\"},\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.usage-ap"
    "i\",\"grain\":\"bucket\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"request\",\"quantity\""
    ":\"318\"},{\"meter\":\"input.not_read\",\"quantity\":\"88410\"},{\"meter\":\"input.cache_r"
    "ead\",\"quantity\":\"251904\"},{\"meter\":\"output\",\"quantity\":\"40221\"}],\"parties\":"
    "{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"usage_source\":\"supplier_exp"
    "ort\"},\"record_id\":\"019cb150-f9c0-79d2-87e4-c6b1853fa29c\",\"service\":{\"model_served\""
    ":\"example-large-2026-01-15\",\"operation\":\"chat\"},\"stated\":[{\"name\":\"input_tokens"
    "\",\"of\":[\"input\"],\"quantity\":\"340314\"},{\"name\":\"input_audio_tokens\",\"of\":[\""
    "input@audio\"],\"part\":true,\"quantity\":\"512\"}],\"time\":{\"end\":\"2026-03-03T00:00:0"
    "0Z\",\"recorded\":\"2026-03-03T01:30:00Z\",\"start\":\"2026-03-02T00:00:00Z\"},\"tur\":\"1"
    ".0\"}\n",
     .rejected_len = 938,
     .severity = TUR_ERROR},
    {     .id = "TUR-1104",
     .area = "attribution",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "A record with `trace.span_id` MUST have `trace.trace_id`.",
     .precondition = "trace.span_id is present",
     .predicate = "trace.trace_id is present",
     .effect = "the span cannot be found",
     .fix = "Add the id of the trace.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2263,
     .severity = TUR_ERROR},
    {     .id = "TUR-1105",
     .area = "attribution",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "equal",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "`trace.parent_span_id` MUST differ from `trace.span_id`.",
     .precondition = "trace.span_id and trace.parent_span_id are present",
     .predicate = "the two differ",
     .effect = "a span becomes its own parent",
     .fix = "Leave out the parent of a span that has none.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"00f067aa0ba902b7\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-1106",
     .area = "attribution",
     .level = "must",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#allocation",
     .sentence = "A record of kind allocation MUST have `additive`.",
     .precondition = "kind is allocation",
     .predicate = "additive is present, so that it is none, quantity or cost",
     .effect = "a cost and its shares are added",
     .fix = "Write `additive` none, unless the share replaces what it divides.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"none\",\"aggregate\":"
    "{\"by\":[\"attribution.team\"]},\"attribution\":{\"cost_center\":\"cc-410\",\"team\":\"sea"
    "rch\"},\"charges\":[{\"basis\":\"chargeback\",\"billed\":\"41.67\",\"code\":\"usage\",\"cu"
    "rrency\":\"EUR\",\"status\":\"stated\"}],\"emitter\":\"com.example.finops\",\"grain\":\"bu"
    "cket\",\"kind\":\"allocation\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"s"
    "eller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://fi"
    "nops.example/allocations/2026-03.json\"}]},\"record_id\":\"019d5224-3d80-7130-b8e2-5a7d3f9"
    "0c16e\",\"same_usage\":[\"INV-2026-0311/4\"],\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\""
    "recorded\":\"2026-04-03T07:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 699,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"aggregate\":{\"by\":[\"attribution"
    ".team\"]},\"attribution\":{\"cost_center\":\"cc-410\",\"team\":\"search\"},\"charges\":[{\""
    "basis\":\"chargeback\",\"billed\":\"41.67\",\"code\":\"usage\",\"currency\":\"EUR\",\"stat"
    "us\":\"stated\"}],\"emitter\":\"com.example.finops\",\"grain\":\"bucket\",\"kind\":\"alloc"
    "ation\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"suppl"
    "ier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://finops.example/allocation"
    "s/2026-03.json\"}]},\"record_id\":\"019d5224-3d80-7130-b8e2-5a7d3f90c16e\",\"same_usage\":"
    "[\"INV-2026-0311/4\"],\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-03"
    "T07:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 681,
     .severity = TUR_ERROR},
    {     .id = "TUR-1107",
     .area = "attribution",
     .level = "should",
     .profile = "cost",
     .grade = "record",
     .waits = "",
     .check = "require_if",
     .since = "1.0",
     .anchor = "cost.md#allocation",
     .sentence = "An allocation SHOULD name what it divides, in `same_usage` or in `provenance.evidence`.",
     .precondition = "kind is allocation",
     .predicate = "same_usage or provenance.evidence is present",
     .effect = "a share cannot be traced to its cost",
     .fix = "Add the key of the usage or the document that is divided.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"none\",\"aggregate\":"
    "{\"by\":[\"attribution.team\"]},\"attribution\":{\"cost_center\":\"cc-410\",\"team\":\"sea"
    "rch\"},\"charges\":[{\"basis\":\"chargeback\",\"billed\":\"41.67\",\"code\":\"usage\",\"cu"
    "rrency\":\"EUR\",\"status\":\"stated\"}],\"emitter\":\"com.example.finops\",\"grain\":\"bu"
    "cket\",\"kind\":\"allocation\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"s"
    "eller\":{\"id\":\"supplier.example\"}},\"provenance\":{\"evidence\":[{\"uri\":\"https://fi"
    "nops.example/allocations/2026-03.json\"}]},\"record_id\":\"019d5224-3d80-7130-b8e2-5a7d3f9"
    "0c16e\",\"same_usage\":[\"INV-2026-0311/4\"],\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\""
    "recorded\":\"2026-04-03T07:00:00Z\",\"start\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 699,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"ba-77\"}},\"additive\":\"none\",\"aggregate\":"
    "{\"by\":[\"attribution.team\"]},\"attribution\":{\"cost_center\":\"cc-410\",\"team\":\"sea"
    "rch\"},\"charges\":[{\"basis\":\"chargeback\",\"billed\":\"41.67\",\"code\":\"usage\",\"cu"
    "rrency\":\"EUR\",\"status\":\"stated\"}],\"emitter\":\"com.example.finops\",\"grain\":\"bu"
    "cket\",\"kind\":\"allocation\",\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"s"
    "eller\":{\"id\":\"supplier.example\"}},\"record_id\":\"019d5224-3d80-7130-b8e2-5a7d3f90c16"
    "e\",\"time\":{\"end\":\"2026-04-01T00:00:00Z\",\"recorded\":\"2026-04-03T07:00:00Z\",\"sta"
    "rt\":\"2026-03-01T00:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 580,
     .severity = TUR_WARNING},
    {     .id = "TUR-1108",
     .area = "attribution",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "cost.md#allocation",
     .sentence = "The shares of an amount that is allocated MUST add up exactly to it, with the remainder gi"
    "ven to the largest fractions first and, between equal ones, to the lower identifier.",
     .precondition = "the series of exports: allocations and the charge that they divide",
     .predicate = "the shares are what the method of largest remainders gives",
     .effect = "a remainder is paid by nobody",
     .fix = "Divide in units of the last place and hand out what is left.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1109",
     .area = "attribution",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "the records of a series",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#attribution",
     .sentence = "Runs of agents SHOULD form a tree, and totals that are stated for a run SHOULD equal the s"
    "um of the records of the run and of its children.",
     .precondition = "the series of exports: records with agent.run_id",
     .predicate = "parent_run_id leads to a run without a parent, and a roll-up of a run equals the sum of it"
    "s records",
     .effect = "a parent counts its children's calls again",
     .fix = "Let each record hold its own calls, and make the roll-up additive none.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1110",
     .area = "attribution",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "The keys of tags that records use SHOULD be listed in the manifest.",
     .precondition = "a manifest: records with tags",
     .predicate = "each key of tags is in the list",
     .effect = "cost is split over two spellings of a key",
     .fix = "List the keys, or correct the spelling.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-1201",
     .area = "governance",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#governance",
     .sentence = "`governance.processing_country` MUST be a code of the dated list of ISO 3166-1 alpha-2.",
     .precondition = "governance.processing_country is present",
     .predicate = "the code is in the list",
     .effect = "residency of data cannot be shown",
     .fix = "Use the two-letter code in capitals.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .accepted_len = 2309,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"team\":\"search\"},\"charges\":[{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\""
    "2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\""
    "2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"p"
    "riced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\""
    ",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\""
    ":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"cur"
    "rency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sh"
    "eet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"r"
    "ated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amoun"
    "t\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"st"
    "atus\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\""
    ",\"governance\":{\"processing_country\":\"UK\",\"training_use\":\"none\"},\"grain\":\"requ"
    "est\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\""
    "meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quanti"
    "ty\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consum"
    "er\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Exam"
    "ple AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd"
    "4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logi"
    "cal_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succ"
    "eeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-large\",\"mod"
    "el_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\""
    ",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\""
    ",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"outpu"
    "t\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"52"
    "62\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\""
    ",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\""
    ",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur"
    "\":\"1.0\"}\n",
     .rejected_len = 2309,
     .severity = TUR_ERROR},
    {     .id = "TUR-1202",
     .area = "governance",
     .level = "should",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#data",
     .sentence = "A supplier SHOULD declare how long records and the documents behind them are kept.",
     .precondition = "every supplier",
     .predicate = "the declaration names a class or a time for each",
     .effect = "evidence is gone when a bill is disputed",
     .fix = "Declare the time for records, usage objects and invoices.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-1203",
     .area = "governance",
     .level = "may",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#data",
     .sentence = "A supplier MAY declare that `governance.training_use` and `governance.human_oversight` are"
    " what the contract says.",
     .precondition = "records with one of the two members",
     .predicate = "the declaration says so",
     .effect = "a promise of the contract cannot be shown",
     .fix = "Declare from which contract the values come.",
     .roles = "supplier",
     .severity = TUR_INFO},
    {     .id = "TUR-1301",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST turn each row of its source into at least one record or report it in a fi"
    "nding.",
     .precondition = "each row of the source",
     .predicate = "a record or a finding stands for it",
     .effect = "usage is lost silently",
     .fix = "Correct the row in its source or accept the finding as a gap.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1302",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST refuse a row whose counts contradict each other.",
     .precondition = "a row's totals and parts are related by the format",
     .predicate = "the parts fit the totals",
     .effect = "invented tokens are billed",
     .fix = "Ask the source for the right counts.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1303",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST refuse a row when neither the format nor the totals tell which counts inc"
    "lude which.",
     .precondition = "counts of a row may include each other",
     .predicate = "the format's definition or the totals of the row prove one reading",
     .effect = "cached tokens are charged twice",
     .fix = "Add the totals to the export, or name the exact format.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1304",
     .area = "provenance",
     .level = "may",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MAY write no record for a failed attempt that has neither usage nor cost, and "
    "then says so.",
     .precondition = "a row is a failed attempt without usage and cost",
     .predicate = "no record is written and an info finding is",
     .effect = "an attempt without usage is not counted",
     .fix = "Nothing has to be done.",
     .roles = "converter",
     .severity = TUR_INFO},
    {     .id = "TUR-1305",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD write usage that its source shows again only once.",
     .precondition = "a row shows usage that another row of the run has shown",
     .predicate = "one record stands for both",
     .effect = "replayed usage is counted twice",
     .fix = "Export each call once, or accept the finding.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1306",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD leave out an identifier that is only a placeholder.",
     .precondition = "an identifier of the source is a placeholder",
     .predicate = "the member is absent and a finding names it",
     .effect = "unrelated calls are merged into one",
     .fix = "Let the source leave unknown identifiers out.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1307",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD report a source that says that it continues elsewhere as incomplete.",
     .precondition = "a source document announces a further page or part that is not among the input",
     .predicate = "a finding says so",
     .effect = "a part of the usage is missing",
     .fix = "Fetch the remaining pages and convert them in the same run.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1308",
     .area = "provenance",
     .level = "may",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MAY leave members of its source uncarried, and then lists them in its loss rep"
    "ort.",
     .precondition = "a member of the source has no place in the record",
     .predicate = "the loss report or an info finding names it",
     .effect = "information is lost",
     .fix = "Carry the member in an extension if it is needed.",
     .roles = "converter",
     .severity = TUR_INFO},
    {     .id = "TUR-1309",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST report a source document that it cannot read as an error.",
     .precondition = "a source document is malformed or not of the named format",
     .predicate = "an error names the place",
     .effect = "usage is lost silently",
     .fix = "Repair the document, or name its format.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1310",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD round an amount of more than 18 places half to even, keep its literal i"
    "n `stated` and name the rounding in `provenance.assumptions`.",
     .precondition = "an amount of the source has more than 18 places",
     .predicate = "the amount is rounded, and the literal and an assumption are kept",
     .effect = "a difference cannot be explained",
     .fix = "Compare the literal if the last places matter.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1311",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD make no charge of an amount whose currency is not known, and report it.",
     .precondition = "an amount has no currency in the source and none was supplied",
     .predicate = "no charge is written and a finding names the amount",
     .effect = "amounts of different currencies are added",
     .fix = "Supply the currency from outside.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1312",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST refuse a row in which a member that it reads has the wrong type or a valu"
    "e out of range.",
     .precondition = "a member of the source that is read",
     .predicate = "its type and range are those of the format",
     .effect = "a wrong figure is guessed",
     .fix = "Correct the row in its source.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1313",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A value supplied from outside SHOULD agree with what the source says; where it does not, t"
    "he converter keeps the source's value and reports the conflict.",
     .precondition = "a value is supplied for something that the source says too",
     .predicate = "the two are equal, or the source's value stands and a finding names both",
     .effect = "cost is assigned to the wrong account",
     .fix = "Supply only what the source does not say.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1314",
     .area = "provenance",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter MUST replace personal identifiers by keyed pseudonyms when a key is given, and"
    " leave e-mail addresses out when none is.",
     .precondition = "the source has personal identifiers",
     .predicate = "with a key the records hold pseudonyms; without one no e-mail address",
     .effect = "personal data leaks into billing data",
     .fix = "Give a pseudonym key if attribution has to survive.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1315",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "provenance.md#converters",
     .sentence = "A converter SHOULD keep the source's total as its total where the source's amounts do not "
    "add up to it, and report the difference.",
     .precondition = "a source states parts and a total of cost",
     .predicate = "they add up, or the total is kept as supplier_total and a finding gives the difference",
     .effect = "the bill cannot be matched",
     .fix = "Ask the source which of the amounts was charged.",
     .roles = "converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1316",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#counting",
     .sentence = "A supplier SHOULD declare the method of figures that it derives or estimates.",
     .precondition = "records with lines of quality derived or approximate, or charges on the basis estimated",
     .predicate = "the declaration names the method of each",
     .effect = "an estimate cannot be judged",
     .fix = "Name the tokenizer, the formula or the sample.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-1317",
     .area = "provenance",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "retained usage objects",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#provenance",
     .sentence = "Converting a retained usage object again SHOULD reproduce the lines of its record.",
     .precondition = "the retained usage objects whose digests are provenance.source_digest",
     .predicate = "the same format's page gives equal meters, complete and stated",
     .effect = "a figure cannot be proved",
     .fix = "Keep the usage object, and correct the record that it does not support.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1401",
     .area = "privacy",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#privacy",
     .sentence = "Attribution, names of agents, tags, labels and extensions MUST NOT contain an e-mail addre"
    "ss, except that of a machine account below `gserviceaccount.com`.",
     .precondition = "each string of attribution, agent, tags (with their keys), labels and extensions, those of"
    " lines and charges included",
     .predicate = "it has no part with the shape of an e-mail address that this section defines, outside the "
    "exception",
     .effect = "a person is named in billing data",
     .fix = "Use an opaque identifier, or a keyed pseudonym.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"principal_id\":\"ingest@analytics-prod.iam."
    "gserviceaccount.com\",\"team\":\"search\"},\"charges\":[{\"basis\":\"rated\",\"code\":\"us"
    "age\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amount\":\"2\",\"per\":1000000},\""
    "currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amount\":\"2.5\",\"per\":1000000,\""
    "sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"status\":\"priced\"},{\"basis\":\"ra"
    "ted\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.000768\",\"list_price\":{\"amou"
    "nt\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\""
    "status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\""
    ":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\""
    "},\"of\":\"output.visible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\""
    ",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":100000"
    "0,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"com"
    "plete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"proce"
    "ssing_country\":\"DE\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\""
    ",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_re"
    "ad\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\""
    ":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer."
    "example\"},\"seller\":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\""
    ":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e"
    "8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042"
    "\",\"model_calls\":1,\"served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete"
    "\":true},\"service\":{\"model_requested\":\"example-large\",\"model_served\":\"example-lar"
    "ge-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\""
    "tier_served\":\"default\"},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"qu"
    "antity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\""
    "},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":"
    "\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T0"
    "9:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0b"
    "a902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2372,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"cred-15\",\"principal_id\":\"jane.doe@consumer.example\""
    ",\"team\":\"search\"},\"charges\":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\":"
    "\"0.0024\",\"contracted_price\":{\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\""
    "list\":\"0.003\",\"list_price\":{\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-20"
    "26-02\"},\"of\":\"input.fresh\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usa"
    "ge\",\"currency\":\"USD\",\"list\":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\""
    ":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"}"
    ",{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_p"
    "rice\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.v"
    "isible\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD"
    "\",\"list\":\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"examp"
    "le-2026-02\"},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\","
    "\"output\"],\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"D"
    "E\",\"training_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"met"
    "er\":\"input.fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\""
    "3072\"},{\"meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\""
    ",\"quantity\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\""
    ":{\"id\":\"supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\""
    "supplier_response\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\""
    "attempt\":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\""
    "served_by\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\""
    "model_requested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operat"
    "ion\":\"chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\""
    "},\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"nam"
    "e\":\"completion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_toke"
    "ns\",\"of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75"
    "Z\",\"recorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\""
    ":{\"parent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\""
    "4bf92f3577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2352,
     .severity = TUR_ERROR},
    {     .id = "TUR-1402",
     .area = "privacy",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#privacy",
     .sentence = "No string MUST contain a secret of one of the shapes that this section lists.",
     .precondition = "each string of the record, keys of maps included",
     .predicate = "no part of it has one of the shapes",
     .effect = "whoever reads the bill can use the key",
     .fix = "Write the identifier of the credential, and revoke the credential.",
     .roles = "supplier converter",
     .accepted =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"sk-proj-...k3Yd\",\"team\":\"search\"},\"charges\":[{\""
    "basis\":\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\"contracted_price\":{\"amo"
    "unt\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.003\",\"list_price\":{\"amo"
    "unt\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"input.fresh\",\"stat"
    "us\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0"
    ".000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"sheet\":\"example-2026-02\""
    "},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage"
    "\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"amount\":\"10\",\"per\":1000"
    "000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"status\":\"priced\"},{\"bas"
    "is\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0064\",\"list_price\":"
    "{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.reasonin"
    "g\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example."
    "gateway\",\"governance\":{\"processing_country\":\"DE\",\"training_use\":\"none\"},\"grain"
    "\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input.fresh\",\"quantity\":\"12"
    "00\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\"meter\":\"output.visible\""
    ",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantity\":\"640\"}],\"parties\":"
    "{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\"supplier.example\",\"name"
    "\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":"
    "\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\":1,\"id\":\"chatcmpl-7Qx2"
    "\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_by\":\"supplier\",\"status"
    "\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_requested\":\"example-larg"
    "e\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\"chat\",\"region\":\"eu-c"
    "entral-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"stated\":[{\"name\":\"promp"
    "t_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"completion_tokens\",\"of\""
    ":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\"of\":[\"token\"],\"quanti"
    "ty\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"recorded\":\"2026-03-02T09"
    ":15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"parent_span_id\":\"53995c3f4"
    "2cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4736"
    "\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 2317,
     .rejected =
    "{\"account\":{\"billing_account\":{\"id\":\"org-1001\"},\"sub_account\":{\"id\":\"proj-sea"
    "rch\"}},\"agent\":{\"id\":\"agent-3\",\"parent_run_id\":\"run-6\",\"run_id\":\"run-7\"},\""
    "attribution\":{\"credential_id\":\"sk-proj-EXAMPLE0EXAMPLE1EXAMPLE2EXAMPLE3\",\"team\":\"s"
    "earch\"},\"charges\":[{\"basis\":\"rated\",\"code\":\"usage\",\"contracted\":\"0.0024\",\""
    "contracted_price\":{\"amount\":\"2\",\"per\":1000000},\"currency\":\"USD\",\"list\":\"0.00"
    "3\",\"list_price\":{\"amount\":\"2.5\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of"
    "\":\"input.fresh\",\"status\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"curren"
    "cy\":\"USD\",\"list\":\"0.000768\",\"list_price\":{\"amount\":\"0.25\",\"per\":1000000,\"s"
    "heet\":\"example-2026-02\"},\"of\":\"input.cache_read\",\"status\":\"priced\"},{\"basis\":"
    "\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":\"0.0035\",\"list_price\":{\"am"
    "ount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\"},\"of\":\"output.visible\",\"s"
    "tatus\":\"priced\"},{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":"
    "\"0.0064\",\"list_price\":{\"amount\":\"10\",\"per\":1000000,\"sheet\":\"example-2026-02\""
    "},\"of\":\"output.reasoning\",\"status\":\"priced\"}],\"complete\":[\"input\",\"output\"],"
    "\"emitter\":\"com.example.gateway\",\"governance\":{\"processing_country\":\"DE\",\"traini"
    "ng_use\":\"none\"},\"grain\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input"
    ".fresh\",\"quantity\":\"1200\"},{\"meter\":\"input.cache_read\",\"quantity\":\"3072\"},{\""
    "meter\":\"output.visible\",\"quantity\":\"350\"},{\"meter\":\"output.reasoning\",\"quantit"
    "y\":\"640\"}],\"parties\":{\"consumer\":{\"id\":\"consumer.example\"},\"seller\":{\"id\":\""
    "supplier.example\",\"name\":\"Example AI\"}},\"provenance\":{\"usage_source\":\"supplier_r"
    "esponse\"},\"record_id\":\"019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93\",\"request\":{\"attempt\""
    ":1,\"id\":\"chatcmpl-7Qx2\",\"logical_call_id\":\"call-0042\",\"model_calls\":1,\"served_b"
    "y\":\"supplier\",\"status\":\"succeeded\",\"stream_complete\":true},\"service\":{\"model_r"
    "equested\":\"example-large\",\"model_served\":\"example-large-2026-01-15\",\"operation\":\""
    "chat\",\"region\":\"eu-central-1\",\"scope\":\"region\",\"tier_served\":\"default\"},\"sta"
    "ted\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"4272\"},{\"name\":\"c"
    "ompletion_tokens\",\"of\":[\"output\"],\"quantity\":\"990\"},{\"name\":\"total_tokens\",\""
    "of\":[\"token\"],\"quantity\":\"5262\"}],\"time\":{\"end\":\"2026-03-02T09:15:04.75Z\",\"r"
    "ecorded\":\"2026-03-02T09:15:05Z\",\"start\":\"2026-03-02T09:15:00.25Z\"},\"trace\":{\"par"
    "ent_span_id\":\"53995c3f42cd8ad8\",\"span_id\":\"00f067aa0ba902b7\",\"trace_id\":\"4bf92f3"
    "577b34da6a3ce929d0e0e4736\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 2342,
     .severity = TUR_ERROR},
    {     .id = "TUR-1403",
     .area = "privacy",
     .level = "must",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#data",
     .sentence = "A supplier MUST declare that no member holds content of a conversation: no prompt, complet"
    "ion, argument or result of a tool, name of a file or address of content.",
     .precondition = "every supplier",
     .predicate = "the declaration says so",
     .effect = "confidential text leaks into billing data",
     .fix = "Leave the member out, or refer to it by an opaque identifier.",
     .roles = "supplier",
     .severity = TUR_ERROR},
    {     .id = "TUR-1404",
     .area = "privacy",
     .level = "must",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#data",
     .sentence = "A supplier that writes hashes of personal values which can be guessed MUST declare that th"
    "e hashes are keyed.",
     .precondition = "identifiers that are made of names, addresses, telephone numbers or the like",
     .predicate = "the declaration says so",
     .effect = "a list of guesses undoes the hash",
     .fix = "Use HMAC with a secret key.",
     .roles = "supplier",
     .severity = TUR_ERROR},
    {     .id = "TUR-1405",
     .area = "privacy",
     .level = "should",
     .profile = "core",
     .grade = "declared",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "declarations.md#data",
     .sentence = "A supplier SHOULD declare how often the keys of pseudonyms change and the least number of "
    "people behind a published figure.",
     .precondition = "records with pseudonyms, and aggregates that are published",
     .predicate = "the declaration names both",
     .effect = "people are followed over years",
     .fix = "Declare the rotation, or that there is none.",
     .roles = "supplier",
     .severity = TUR_WARNING},
    {     .id = "TUR-1501",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "A file MUST NOT begin with a byte order mark.",
     .precondition = "each file",
     .predicate = "its first bytes are not EF BB BF",
     .effect = "the first record cannot be read",
     .fix = "Remove the first three bytes.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "\357\273\277{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"gra"
    "in\":\"request\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\""
    ",\"quantity\":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":"
    "\"output\",\"quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\""
    "provenance\":{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8"
    "a72-0b5e963d1f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{"
    "\"model_served\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\""
    "},\"stated\":[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\""
    ":{\"end\":\"2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-"
    "03-02T10:00:00Z\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 714,
     .severity = TUR_ERROR},
    {     .id = "TUR-1502",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "Lines MUST end in a line feed without a carriage return.",
     .precondition = "each line",
     .predicate = "it has no carriage return",
     .effect = "digests differ between systems",
     .fix = "Convert the line ends to LF.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\015\n",
     .rejected_len = 712,
     .severity = TUR_ERROR},
    {     .id = "TUR-1503",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "A file MUST NOT have blank lines.",
     .precondition = "each line",
     .predicate = "it is not empty and not only white space",
     .effect = "line numbers and counts differ",
     .fix = "Remove the blank lines.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n\n",
     .rejected_len = 712,
     .severity = TUR_ERROR},
    {     .id = "TUR-1504",
     .area = "file",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "The last line of a file SHOULD end in a line feed.",
     .precondition = "each file that is not empty",
     .predicate = "its last byte is a line feed",
     .effect = "a cut file goes unnoticed",
     .fix = "Add a line feed at the end.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}",
     .rejected_len = 710,
     .severity = TUR_WARNING},
    {     .id = "TUR-1505",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#file",
     .sentence = "A file MUST NOT end inside a record.",
     .precondition = "each file",
     .predicate = "its last line is a complete record",
     .effect = "the last record is lost",
     .fix = "Write or fetch the file again.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1",
     .rejected_len = 706,
     .severity = TUR_ERROR},
    {     .id = "TUR-1506",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "The files that a manifest lists MUST be there with the sizes and digests that it states, a"
    "nd their records MUST have the counts by kind and the times that it states.",
     .precondition = "a manifest",
     .predicate = "each file's bytes and each count and time are as stated",
     .effect = "a part of the export is missing or was changed",
     .fix = "Write the manifest from the files as they are handed over.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1507",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#series",
     .sentence = "The intervals that consecutive exports of a series cover MUST neither overlap nor leave a "
    "gap that is not declared.",
     .precondition = "the series of exports, by their manifests",
     .predicate = "each interval begins where the one before it ends, or behind a declared gap",
     .effect = "usage is missing, or is there twice",
     .fix = "Export the interval that is missing, or declare the gap.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1508",
     .area = "file",
     .level = "should",
     .profile = "core",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#series",
     .sentence = "The sequence numbers of the exports of a series SHOULD have no gap.",
     .precondition = "the series of exports, by their manifests",
     .predicate = "the numbers are consecutive",
     .effect = "an export that was lost goes unnoticed",
     .fix = "Deliver the export that is missing, or declare why there is none.",
     .roles = "supplier converter",
     .severity = TUR_WARNING},
    {     .id = "TUR-1509",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "period",
     .waits = "the word of its producer",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "A manifest MUST mark an export that does not hold all records of its interval as partial.",
     .precondition = "a manifest of an export that its producer knows to be incomplete",
     .predicate = "it is marked as partial, and no report calls it complete",
     .effect = "a part of the bill passes as the bill",
     .fix = "Mark the export, or complete it.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1510",
     .area = "file",
     .level = "must",
     .profile = "cost",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "A manifest MUST state the number of records that have an unpriced charge.",
     .precondition = "a manifest",
     .predicate = "its number is that of the records with a charge of status unpriced",
     .effect = "a budget looks kept because prices are missing",
     .fix = "Count the records, and write the number even if it is zero.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1511",
     .area = "file",
     .level = "must",
     .profile = "cost",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#reconciliation",
     .sentence = "A reconciliation MUST split the difference of two sides into the six classes of this secti"
    "on so that they add up to it exactly.",
     .precondition = "each reconciliation of two sets of records, or of records and a bill",
     .predicate = "matched, missing_ours, missing_theirs, quantity_diff, price_diff and rounding_diff add up "
    "to the difference of the totals",
     .effect = "a difference is explained away",
     .fix = "Put each row into one class, and each part of a difference into one sum.",
     .roles = "consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1512",
     .area = "file",
     .level = "should",
     .profile = "cost",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#reconciliation",
     .sentence = "A reconciliation of money SHOULD accept a difference of at most 100 minor units of the cur"
    "rency or of half a minor unit times the square root of the number of rows, whichever is mo"
    "re, and no difference of quantities.",
     .precondition = "each reconciliation whose result is accepted or refused",
     .predicate = "the tolerance is this one, or the report names another",
     .effect = "rounding is disputed, or an error passes as rounding",
     .fix = "State the tolerance in the report.",
     .roles = "consumer",
     .severity = TUR_WARNING},
    {     .id = "TUR-1513",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#manifest",
     .sentence = "A sealed manifest MUST name its producer with the version of the program, the version of t"
    "his specification, and the schemas and price sheets that the records need, each with its d"
    "igest.",
     .precondition = "a manifest with a signature",
     .predicate = "these members are present, and the digests are those of the named documents",
     .effect = "nobody can judge the records by the rules they were written by",
     .fix = "Add the names and digests, and sign again.",
     .roles = "supplier converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1514",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a key",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#seal",
     .sentence = "A signature MUST cover the canonical bytes of the manifest, and the manifest the digest of"
    " every file of the export.",
     .precondition = "a signature",
     .predicate = "it verifies over RFC 8785 of the manifest, which lists each file with its SHA-256",
     .effect = "a file can be exchanged behind the signature",
     .fix = "Sign the manifest when it lists all files.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1515",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#seal",
     .sentence = "A verifier MUST report one of four outcomes and keep them apart: valid, invalid, unsigned,"
    " and unverifiable where the key is not known.",
     .precondition = "each verification",
     .predicate = "the outcome and the exit status are those of one of the four",
     .effect = "an export that nobody signed passes as genuine",
     .fix = "Report the outcome that the evidence allows, and no better one.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1516",
     .area = "file",
     .level = "should",
     .profile = "seal",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "exports.md#seal",
     .sentence = "A sealed manifest SHOULD name the digest of the manifest before it in its series, and one "
    "that restates a period that of the manifest which it replaces.",
     .precondition = "the series of exports, by their signed manifests",
     .predicate = "the digest is that of the canonical bytes of the earlier manifest",
     .effect = "an export can be removed from the series unseen",
     .fix = "Add the digest of the earlier manifest before signing.",
     .roles = "signer",
     .severity = TUR_WARNING},
    {     .id = "TUR-1530",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#array",
     .sentence = "A JSON array of records MUST be one array as RFC 8259 defines it, with one comma between t"
    "wo records, no byte order mark before it, and nothing behind it but JSON white space.",
     .precondition = "each file that is a JSON array",
     .predicate = "it is a left bracket, records with a comma between them, a right bracket, and white space",
     .effect = "other readers refuse the file, or lose records",
     .fix = "Write the array with a JSON library, and one array a file.",
     .roles = "supplier converter",
     .accepted =
    "[\n{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_"
    "id\":\"01976b2e-8c00-7000-8000-000000000001\",\"tur\":\"1.0\"},\n{\"emitter\":\"com.exampl"
    "e.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"01976b2e-8c00-7000-80"
    "00-000000000002\",\"tur\":\"1.0\"}\n]\n",
     .accepted_len = 265,
     .rejected =
    "[\n{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_"
    "id\":\"01976b2e-8c00-7000-8000-000000000001\",\"tur\":\"1.0\"},\n]\n",
     .rejected_len = 135,
     .severity = TUR_ERROR},
    {     .id = "TUR-1531",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#array",
     .sentence = "A file that is a JSON array MUST NOT end before the array does.",
     .precondition = "each file that is a JSON array",
     .predicate = "the right bracket of the array is there",
     .effect = "an export that stopped halfway passes for a short one",
     .fix = "Write or fetch the file again.",
     .roles = "supplier converter",
     .accepted =
    "[\n{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_"
    "id\":\"01976b2e-8c00-7000-8000-000000000001\",\"tur\":\"1.0\"},\n{\"emitter\":\"com.exampl"
    "e.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"01976b2e-8c00-7000-80"
    "00-000000000002\",\"tur\":\"1.0\"}\n]\n",
     .accepted_len = 265,
     .rejected =
    "[\n{\"emitter\":\"com.example.gateway\",\"grain\":\"request\",\"kind\":\"usage\",\"record_"
    "id\":\"01976b2e-8c00-7000-8000-000000000001\",\"tur\":\"1.0\"}",
     .rejected_len = 131,
     .severity = TUR_ERROR},
    {     .id = "TUR-1532",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "data.md#compression",
     .sentence = "A reader of a compressed file MUST check what the archive says of its own completeness, an"
    "d MUST NOT report on a file that is cut, damaged or followed by other bytes as on a whole "
    "one.",
     .precondition = "each file that is read through decompression",
     .predicate = "lengths and checksums were compared, the archive was read to its end, and a failure ends t"
    "he run without a verdict",
     .effect = "an export that was cut in transit passes for a short one",
     .fix = "Read the archive to its end before the verdict, and report what is wrong with it.",
     .roles = "validator consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1540",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "A CSV file MUST begin with a header that has `row` and `rows`, that names every column and"
    " none twice, and that has no column for an object or for an array whose elements have rows.",
     .precondition = "each CSV file",
     .predicate = "its first row is such a header",
     .effect = "nobody can say which member a cell is",
     .fix = "Name the columns by the paths of the members.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "meter,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,1,3"
    ",1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-8a7"
    "2-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,usa"
    "ge,included,flat fee\n",
     .rejected_len = 378,
     .severity = TUR_ERROR},
    {     .id = "TUR-1541",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "Every row of a CSV file MUST be a record as RFC 4180 defines it.",
     .precondition = "each row of a CSV file",
     .predicate = "it has quotation marks only around cells, and within them only doubled",
     .effect = "readers split the row in different ways",
     .fix = "Write the file with a CSV library.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat \"fee\"\n",
     .rejected_len = 383,
     .severity = TUR_ERROR},
    {     .id = "TUR-1542",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "Every row of a CSV file MUST have as many cells as the header.",
     .precondition = "each row of a CSV file",
     .predicate = "it has one cell for each column",
     .effect = "figures move into other columns",
     .fix = "Quote cells that hold commas or line ends, and write empty cells too.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee,\n",
     .rejected_len = 382,
     .severity = TUR_ERROR},
    {     .id = "TUR-1543",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "The rows of a record MUST follow each other and be numbered from 1 in `row`; the first MUS"
    "T say in `rows` how many they are, and the others MUST repeat its `record_id`.",
     .precondition = "each row of a CSV file",
     .predicate = "it is row 1 of a record and says how many rows there are, or the row behind the one before"
    " it",
     .effect = "lines and charges are lost, or belong to another record",
     .fix = "Write the rows of a record together and in their order, and filter or sort no file.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,3,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .rejected_len = 381,
     .severity = TUR_ERROR},
    {     .id = "TUR-1544",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "Each row of a record that has meter lines or charges MUST hold one of them, all meter line"
    "s before all charges, and no row but the first MUST hold a member of the record other than"
    " `record_id`.",
     .precondition = "each row of a CSV file",
     .predicate = "it holds one line or one charge where the record has any, and the record's members stand o"
    "n its row 1",
     .effect = "sums over a column count figures twice",
     .fix = "Give each line and each charge a row, and leave the other cells empty.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,example-small,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f0"
    "4,3,,,,,,,,,,usage,included,flat fee\n",
     .rejected_len = 394,
     .severity = TUR_ERROR},
    {     .id = "TUR-1545",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "A cell of an array, a map or an extension MUST be one JSON text.",
     .precondition = "each filled cell of such a column",
     .predicate = "it is one JSON text as RFC 8259 defines it",
     .effect = "the cell cannot be read",
     .fix = "Write the array or the object as JSON, and a string of an extension in its quotation marks.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,\"[\"\"batch\"\"]\",example-small,input,257,,,\n"
    "019cadfd-94b8-741c-8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e9"
    "63d1f04,3,,,,,,,,,,usage,included,flat fee\n",
     .accepted_len = 394,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,batch,example-small,input,257,,,\n019cadfd-94b8-"
    "741c-8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,"
    ",,,,,usage,included,flat fee\n",
     .rejected_len = 386,
     .severity = TUR_ERROR},
    {     .id = "TUR-1546",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "A cell of a string MUST begin with one apostrophe more than the string if that begins with"
    " an apostrophe, with `=`, `+`, `-` or `@` or one of these in full width, with a tab or wit"
    "h a line end, and no other cell of a string MUST begin with an apostrophe.",
     .precondition = "each filled cell of a column of strings",
     .predicate = "it begins with an apostrophe exactly where such a character follows",
     .effect = "a spreadsheet runs the text as a formula, or the text is read as another",
     .fix = "Put an apostrophe in front of these texts, and of no others.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,'=flat fee\n",
     .accepted_len = 383,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,=flat fee\n",
     .rejected_len = 382,
     .severity = TUR_ERROR},
    {     .id = "TUR-1547",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "A CSV file MUST NOT end before all rows of its last record are there.",
     .precondition = "each CSV file",
     .predicate = "its last record has as many rows as its first row says",
     .effect = "an export that stopped halfway passes for a short one",
     .fix = "Write or fetch the file again.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n",
     .rejected_len = 309,
     .severity = TUR_ERROR},
    {     .id = "TUR-1548",
     .area = "file",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#csv",
     .sentence = "The last row of a CSV file SHOULD end in a line end.",
     .precondition = "each CSV file",
     .predicate = "its last byte is a line feed",
     .effect = "a figure that was cut goes unnoticed",
     .fix = "Add a line end behind the last row.",
     .roles = "supplier converter",
     .accepted =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee\n",
     .accepted_len = 381,
     .rejected =
    "record_id,row,rows,tur,emitter,kind,grain,labels,service.model_served,meters.meter,meters."
    "quantity,charges.code,charges.status,charges.reason\n019cadfd-94b8-741c-8a72-0b5e963d1f04,"
    "1,3,1.0,com.example.gateway,usage,request,,example-small,input,257,,,\n019cadfd-94b8-741c-"
    "8a72-0b5e963d1f04,2,,,,,,,,output,904,,,\n019cadfd-94b8-741c-8a72-0b5e963d1f04,3,,,,,,,,,,"
    "usage,included,flat fee",
     .rejected_len = 380,
     .severity = TUR_WARNING},
    {     .id = "TUR-1550",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "An XML document MUST be well-formed XML 1.0 with namespaces, encoded in UTF-8 or, behind a"
    " byte order mark, in UTF-16, and whole to the end tag of its root element.",
     .precondition = "each XML document",
     .predicate = "it is parsed to its end without an error, and names no other encoding than the one it has",
     .effect = "records behind the fault are lost",
     .fix = "Write the document again with an XML library.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>usage</kind><grain>request</grain></record>\n</records>\n",
     .accepted_len = 260,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>usage</kind><grain>request</grain></record>\n</recordz>\n",
     .rejected_len = 260,
     .severity = TUR_ERROR},
    {     .id = "TUR-1551",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "An XML document MUST NOT have a document type declaration or a reference to an entity othe"
    "r than the five that XML has.",
     .precondition = "each XML document",
     .predicate = "neither occurs",
     .effect = "two readers read different figures, or one opens files for a stranger",
     .fix = "Write the characters themselves, and no document type declaration.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>us&#97;ge</kind><grain>request</grain></record>\n</reco"
    "rds>\n",
     .accepted_len = 264,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<!DOCTYPE records [<!ENTITY z \"00\">]>\n<re"
    "cords xmlns=\"urn:tur:schema:1.0:xml\">\n<record><tur>1.0</tur><record_id>01976b2e-8c00-70"
    "00-8000-000000000001</record_id><emitter>com.example.gateway</emitter><kind>usage</kind><g"
    "rain>request</grain></record>\n</records>\n",
     .rejected_len = 298,
     .severity = TUR_ERROR},
    {     .id = "TUR-1552",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "The root of an XML document MUST be `records`, its children `record`, and these, the eleme"
    "nts of members, `entry`, the elements of extensions and their attribute `name` the only el"
    "ements and attributes, all elements in the namespace of this section.",
     .precondition = "each element and attribute of an XML document, but members that a version does not define "
    "and hints of XML Schema",
     .predicate = "the form defines it at its place",
     .effect = "data that no reader of records reads is taken for delivered",
     .fix = "Write records as the form says, and keep other data elsewhere.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>usage</kind><grain>request</grain></record>\n</records>\n",
     .accepted_len = 260,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind class=\"a\">usage</kind><grain>request</grain></record>"
    "\n</records>\n",
     .rejected_len = 270,
     .severity = TUR_ERROR},
    {     .id = "TUR-1553",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "The elements of a record and of each object in it MUST stand in the order of the tables, w"
    "ith those of one array side by side and those of extensions at the end.",
     .precondition = "each element in a record",
     .predicate = "no element of a member that comes earlier in the tables follows it, unless as a second one",
     .effect = "documents that one reader accepts fail against the XML Schema",
     .fix = "Write the members in the order of the tables.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>usage</kind><grain>request</grain></record>\n</records>\n",
     .accepted_len = 260,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><grain>request</grain><kind>usage</kind></record>\n</records>\n",
     .rejected_len = 260,
     .severity = TUR_ERROR},
    {     .id = "TUR-1554",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "An element of an XML document MUST hold either text or elements, with nothing but white sp"
    "ace between elements, and no comment or processing instruction inside text.",
     .precondition = "each element of an XML document",
     .predicate = "it holds text alone, or elements alone",
     .effect = "two readers read different figures",
     .fix = "Write the value as one text; put comments between elements.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><!-- the kind --><kind>usage</kind><grain>request</grain></re"
    "cord>\n</records>\n",
     .accepted_len = 277,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>us<!-- -->age</kind><grain>request</grain></record>\n</"
    "records>\n",
     .rejected_len = 268,
     .severity = TUR_ERROR},
    {     .id = "TUR-1555",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "A tag, comment or processing instruction of an XML document MUST NOT take more than 65,536"
    " bytes in UTF-8, and an element MUST NOT have more than 64 attributes or declare more than"
    " 64 namespaces.",
     .precondition = "each tag, comment and processing instruction of an XML document",
     .predicate = "it is inside the limits",
     .effect = "a reader would need memory or time without bound",
     .fix = "Write smaller elements.",
     .roles = "supplier converter",
     .accepted =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record><tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>"
    "com.example.gateway</emitter><kind>usage</kind><grain>request</grain></record>\n</records>\n",
     .accepted_len = 260,
     .rejected =
    "<\?xml version=\"1.0\" encoding=\"UTF-8\"\?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n"
    "<record a0=\"\" a1=\"\" a2=\"\" a3=\"\" a4=\"\" a5=\"\" a6=\"\" a7=\"\" a8=\"\" a9=\"\" a1"
    "0=\"\" a11=\"\" a12=\"\" a13=\"\" a14=\"\" a15=\"\" a16=\"\" a17=\"\" a18=\"\" a19=\"\" a2"
    "0=\"\" a21=\"\" a22=\"\" a23=\"\" a24=\"\" a25=\"\" a26=\"\" a27=\"\" a28=\"\" a29=\"\" a3"
    "0=\"\" a31=\"\" a32=\"\" a33=\"\" a34=\"\" a35=\"\" a36=\"\" a37=\"\" a38=\"\" a39=\"\" a4"
    "0=\"\" a41=\"\" a42=\"\" a43=\"\" a44=\"\" a45=\"\" a46=\"\" a47=\"\" a48=\"\" a49=\"\" a5"
    "0=\"\" a51=\"\" a52=\"\" a53=\"\" a54=\"\" a55=\"\" a56=\"\" a57=\"\" a58=\"\" a59=\"\" a6"
    "0=\"\" a61=\"\" a62=\"\" a63=\"\" a64=\"\"/>\n</records>\n",
     .rejected_len = 546,
     .severity = TUR_ERROR},
    {     .id = "TUR-1556",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "A reader of XML documents MUST NOT open, load or resolve anything that a document names.",
     .precondition = "each XML document",
     .predicate = "no file is opened and no address looked up while it is read",
     .effect = "a document makes its reader open files or call others",
     .fix = "Turn off entities, document types, catalogs and inclusions.",
     .roles = "validator converter consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1557",
     .area = "file",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "data.md#xml",
     .sentence = "A converter of XML documents MUST NOT leave output in place that was made of a document wh"
    "ich is not whole.",
     .precondition = "a document with a violation of TUR-1550, TUR-1551 or TUR-1555",
     .predicate = "the file that was to be written is as it was before",
     .effect = "a part passes for the whole export",
     .fix = "Write beside the target and rename at the end.",
     .roles = "converter",
     .severity = TUR_ERROR},
    {     .id = "TUR-1560",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#leaves",
     .sentence = "The root of a file in a sealed manifest MUST be the hash of the Merkle tree of RFC 9162, w"
    "ith SHA-256, whose entries are the canonical bytes of the records in the order of the file.",
     .precondition = "each file of a sealed manifest",
     .predicate = "the root is that of the tree over its records",
     .effect = "no record can be proven, and a file in another form cannot be verified",
     .fix = "Build the tree from the records as they are handed over.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1561",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#manifest",
     .sentence = "A sealed manifest MUST have the form of `manifest.schema.json`, and no member that this fo"
    "rm does not have, except below `ext`.",
     .precondition = "a manifest with a signature",
     .predicate = "its claims fit the schema, and its members fit each other",
     .effect = "a member that a reader skips changes what the others mean",
     .fix = "Write the manifest by its schema, and what is your own below `ext`.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1562",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#names",
     .sentence = "The name of a file in a sealed manifest MUST be a relative path whose parts are 1 to 255 o"
    "f the characters A-Z, a-z, 0-9, `.`, `_`, `-`, `=`, `+`, `@` and `,`, begin neither in a p"
    "oint nor in a hyphen, and do not end in a point; and no name MUST be that of another file "
    "or of a folder of one when case is ignored.",
     .precondition = "each name of a file in a sealed manifest",
     .predicate = "it has this form, and is the only one of its kind",
     .effect = "a name leads out of the folder, or means another file elsewhere",
     .fix = "Rename the file before the export is signed.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1563",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#leaves",
     .sentence = "The root of the set in a sealed manifest, where there is one, MUST be that of the tree ove"
    "r the leaves of all records of the export, sorted by their bytes.",
     .precondition = "a sealed manifest with set_root",
     .predicate = "the root is that of the sorted leaves",
     .effect = "records in another order or in other files cannot be verified",
     .fix = "Sort the leaves of all files, and build the tree over them.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1564",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#facts",
     .sentence = "A total of a quantity in a manifest MUST be the exact sum of the lines of one meter and mo"
    "dality in the records that count for quantities.",
     .precondition = "each total of a quantity in a manifest",
     .predicate = "it is the sum over records of kind usage or adjustment whose additive is absent or quantity",
     .effect = "totals that are signed cannot be relied upon",
     .fix = "Add the lines as decimals, without rounding.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1565",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#facts",
     .sentence = "A record that states a billing period, a time of use or a time of recording MUST have one "
    "of them in the period of the manifest that covers it.",
     .precondition = "each record that a manifest covers and that states a time",
     .predicate = "one of the three meets the period",
     .effect = "records of another period are billed again",
     .fix = "Put the record into the export of its period, or state the billing period that it is bille"
    "d in.",
     .roles = "supplier converter signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1566",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "a manifest",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#chain",
     .sentence = "A period without records MUST have a manifest in its series like any other.",
     .precondition = "each period of a series",
     .predicate = "a manifest covers it, with 0 records where there are none",
     .effect = "an export that was held back looks like a quiet month",
     .fix = "Sign an empty file.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1567",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#chain",
     .sentence = "No two manifests of one issuer and series MUST have the same number.",
     .precondition = "the series of exports, by their signed manifests",
     .predicate = "each number has one payload",
     .effect = "two customers are told two histories",
     .fix = "Take the next number, and restate what was wrong.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1568",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#chain",
     .sentence = "A manifest that restates or voids another MUST name an earlier one of its issuer, series a"
    "nd period.",
     .precondition = "a manifest of kind restatement or void",
     .predicate = "the one that it names stands before it in the series and has its period",
     .effect = "it is not known which bill is withdrawn",
     .fix = "Name the manifest that is replaced by the digest of its payload.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1569",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#chain",
     .sentence = "A file of a partial export MUST begin with the records that the partial export before it i"
    "n the series, of the same start, states for that file.",
     .precondition = "two partial exports of one start that follow each other",
     .predicate = "the root over so many records is the one that was signed before",
     .effect = "records that were reported disappear before the month ends",
     .fix = "Append to the file, and correct by records.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1570",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#signing",
     .sentence = "A signer MUST NOT sign an export in which a record does not conform or has no canonical fo"
    "rm.",
     .precondition = "each export that is signed",
     .predicate = "every record was judged, and none has an error",
     .effect = "a signature vouches for what nobody can read",
     .fix = "Correct the records, then sign.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1571",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier MUST say which level it reached, exact, content or set, and MUST refuse an expo"
    "rt below the level that it was asked for.",
     .precondition = "each verification of an export with its files",
     .predicate = "the verdict names the level, and is not valid below the one that was asked for",
     .effect = "a changed file passes because its records are the same",
     .fix = "Report the level beside the outcome.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1572",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier that was told which manifest of a series was accepted last MUST refuse an older"
    " one, and another one of the same number.",
     .precondition = "each verification with a state",
     .predicate = "no manifest is accepted whose number is lower, or equal with another payload",
     .effect = "last month's bill is paid again",
     .fix = "Keep the state, and move it on only after a valid verdict.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1573",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier MUST judge the bytes that it hashed, in one reading, and MUST NOT open a file b"
    "y a name of a manifest that is a symbolic link, no plain file, or outside the folder of th"
    "e export.",
     .precondition = "each file that is verified",
     .predicate = "it is opened once, and what is hashed is what is parsed",
     .effect = "a file is exchanged between check and use, or another file is read",
     .fix = "Open below the folder without following links, and hash what is read.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1574",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier MUST take its keys from its user, and MUST NOT fetch or use one that a token br"
    "ings or names the place of.",
     .precondition = "each verification",
     .predicate = "every key came from the user",
     .effect = "whoever signs also says whom to trust",
     .fix = "Hand the key set over, and pin its keys.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1575",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#proofs",
     .sentence = "A proof of a record MUST be refused unless its path leads from the leaf of the record that"
    " it holds to a root that a trusted key signed.",
     .precondition = "each proof of a record",
     .predicate = "leaf, index, size, path and root fit, and the signature is good",
     .effect = "a record passes that was never billed",
     .fix = "Compute the leaf from the record, and verify the manifest first.",
     .roles = "validator consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1576",
     .area = "file",
     .level = "should",
     .profile = "seal",
     .grade = "period",
     .waits = "the word of its producer",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#facts",
     .sentence = "A sealed manifest SHOULD list the requirements of grade declared that its issuer declares "
    "to hold.",
     .precondition = "a manifest with a signature",
     .predicate = "`declared` names them",
     .effect = "nobody answers for what no program sees",
     .fix = "List them when the export is signed.",
     .roles = "signer",
     .severity = TUR_WARNING},
    {     .id = "TUR-1577",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier MUST NOT report anything that a token says as a fact before its signature is fo"
    "und to be that of a trusted key.",
     .precondition = "each verification",
     .predicate = "claims of a token that is not genuine are not told, or told as unverified",
     .effect = "a forged claim is read off a report that refuses it",
     .fix = "Print claims after the signature holds, or mark them.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1578",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#stamps",
     .sentence = "A verifier that is told whose time stamps count MUST refuse a manifest without a time stam"
    "p over its token, by SHA-256, SHA-384 or SHA-512, that is signed by one whose certificate "
    "led to theirs at the time of the stamp.",
     .precondition = "each verification with an authority for time stamps",
     .predicate = "each manifest has such a stamp, and each stamp over it is one",
     .effect = "a stamp over something else, or by anybody, passes for a witness",
     .fix = "Ask a trusted authority to stamp the file of the manifest.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1579",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#stamps",
     .sentence = "A verifier MUST take as proven only the latest instant that the time and the accuracy of a"
    " time stamp leave open, and MUST refuse a token whose `iat` is more than 300 seconds later.",
     .precondition = "each time stamp that holds",
     .predicate = "the instant that is told is not earlier, and no token is older than itself",
     .effect = "a manifest counts as older than anybody has seen it",
     .fix = "Add the accuracy to the time, and round up.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1580",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#stamps",
     .sentence = "A verifier MUST refuse a token of a key that is revoked for another reason than `supersede"
    "d`, unless a witness proves that the token existed before `revoked_at`.",
     .precondition = "each token of a key that is revoked as compromised or unspecified",
     .predicate = "a witness saw the token before",
     .effect = "whoever stole the key signs bills of last year",
     .fix = "Hand over the time stamp, or have the export signed again.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1581",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#verifying",
     .sentence = "A verifier that copies an export MUST copy the bytes that it judges, while it judges them,"
    " and MUST NOT let them have their names before the verdict is valid.",
     .precondition = "each verification that copies",
     .predicate = "what has the name of a file of the export was judged valid",
     .effect = "what nobody judged is taken for what was verified",
     .fix = "Write to a name of no meaning, and rename at the end.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1585",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "period",
     .waits = "the manifests of a series",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#log",
     .sentence = "The log in a sealed manifest, where there is one, MUST be the number of the manifest and t"
    "he root of the Merkle tree of RFC 9162, with SHA-256, whose entries are the ids of all man"
    "ifests before it in its series, as 32 octets each, in the order of their numbers.",
     .precondition = "the series of exports, by their signed manifests: one with a log, and all before it",
     .predicate = "the size is the number of manifests before it, and the root that of the tree over their ids",
     .effect = "a history that was told cannot be told from one that was rewritten",
     .fix = "Build the tree from the ids of the manifests that were handed over.",
     .roles = "signer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1586",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#log",
     .sentence = "A verifier MUST compare the log of a manifest where it has all manifests before it, and MU"
    "ST say so where it has not.",
     .precondition = "each verification of a manifest with a log",
     .predicate = "the verdict tells a log that was compared from one that was not",
     .effect = "a log that nobody looked at passes for a history that was verified",
     .fix = "Report beside the outcome whether the log was compared.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1587",
     .area = "file",
     .level = "must",
     .profile = "seal",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "seal.md#proofs",
     .sentence = "A proof of history MUST be refused unless its path leads from the id of the earlier manife"
    "st to the root of a log that a trusted key signed, and the log of the earlier manifest, wh"
    "ere it states one, is shown to be the beginning of the later one.",
     .precondition = "each proof of history",
     .predicate = "number, path and root fit, both signatures are good, and one log begins with the other",
     .effect = "a manifest passes that was taken out of the history",
     .fix = "Compute the leaf from the payload of the earlier manifest, and verify both manifests first.",
     .roles = "validator consumer",
     .severity = TUR_ERROR},
    {     .id = "TUR-1601",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#versions",
     .sentence = "`tur` MUST be the version that judges the record: `1.` and the number of a minor version, "
    "without leading zeros.",
     .precondition = "every record",
     .predicate = "the text is 1. and a number without leading zeros",
     .effect = "the record is judged by the wrong rules",
     .fix = "Write the version whose rules the record follows.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"2.0\"}\n",
     .rejected_len = 711,
     .severity = TUR_ERROR},
    {     .id = "TUR-1602",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#extensions",
     .sentence = "The name of an extension MUST be `x_VENDOR_NAME` in lower-case letters, digits and low lin"
    "es, at most 128 characters.",
     .precondition = "each member, meter and charge code that begins with x_",
     .predicate = "its name has the form",
     .effect = "extensions of two vendors collide",
     .fix = "Rename the extension.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_note\":\"a\",\"tur\":\"1.0\"}\n",
     .accepted_len = 732,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_Example_note\":\"a\",\"tur\":\"1.0\"}\n",
     .rejected_len = 732,
     .severity = TUR_ERROR},
    {     .id = "TUR-1603",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#extensions",
     .sentence = "The value of an extension MUST NOT take more than 4,096 bytes in the canonical form.",
     .precondition = "each extension",
     .predicate = "its bytes in the form of RFC 8785 are at most 4096",
     .effect = "records grow beyond what readers store",
     .fix = "Keep the data elsewhere and refer to it.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_map\":{\"k00\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvv\",\"k01\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "v\",\"k02\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k03\""
    ":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k04\":\"vvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k05\":\"vvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k06\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k07\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvv\",\"k08\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvv\",\"k09\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvv\",\"k10\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k11"
    "\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k12\":\"vvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k13\":\"vvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k14\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k15\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvv\"},\"tur\":\"1.0\"}\n",
     .accepted_len = 4809,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_map\":{\"k00\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvv\",\"k01\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "v\",\"k02\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k03\""
    ":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k04\":\"vvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k05\":\"vvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k06\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k07\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvv\",\"k08\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvv\",\"k09\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvv\",\"k10\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k11"
    "\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k12\":\"vvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k13\":\"vvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k14\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k15\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvv\",\"k16\":\"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
    "vvvvvvvvvvvvvvvv\"},\"tur\":\"1.0\"}\n",
     .rejected_len = 5064,
     .severity = TUR_ERROR},
    {     .id = "TUR-1604",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#extensions",
     .sentence = "The value of an extension MUST be a string of at most 1,024 characters, an integer, a bool"
    "ean, or a flat map with names of at most 128 and strings of at most 256 characters.",
     .precondition = "each extension",
     .predicate = "its value is one of these",
     .effect = "readers cannot carry it in every binding",
     .fix = "Flatten the value.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_flag\":false,\"x_example_level\":-3,\"x_example_map\":{\"a\":\"b\"},\"t"
    "ur\":\"1.0\"}\n",
     .accepted_len = 781,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"x_example_list\":[\"a\"],\"tur\":\"1.0\"}\n",
     .rejected_len = 734,
     .severity = TUR_ERROR},
    {     .id = "TUR-1605",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#extensions",
     .sentence = "`critical` MUST name only members that the record has, extensions of its lines and charges"
    " included.",
     .precondition = "critical is present",
     .predicate = "each name is a member of the record",
     .effect = "readers refuse a sound record",
     .fix = "Remove the name, or add the member.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"critical\":[\"x_example_note\"],\"x_example_note\":\"a\",\"tur\":\"1.0\"}\n",
     .accepted_len = 762,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"critical\":[\"x_example_note\"],\"tur\":\"1.0\"}\n",
     .rejected_len = 741,
     .severity = TUR_ERROR},
    {     .id = "TUR-1606",
     .area = "extension",
     .level = "may",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "structure",
     .since = "1.0",
     .anchor = "record.md#versions",
     .sentence = "A reader MAY accept a record of a later minor version with members, codes and meters that "
    "it does not know, and then names each of them.",
     .precondition = "tur names a later minor than the reader knows",
     .predicate = "each member, code and meter that is not known is reported as info, not as an error",
     .effect = "a reader understands only a part",
     .fix = "Use a reader of the record's version if the unknown parts matter.",
     .roles = "consumer validator",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.1\"}\n",
     .accepted_len = 711,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"tur\":\"1.1\",\"zone\":\"Etc/UTC\"}\n",
     .rejected_len = 728,
     .severity = TUR_INFO},
    {     .id = "TUR-1607",
     .area = "extension",
     .level = "should",
     .profile = "core",
     .grade = "record",
     .waits = "",
     .check = "code",
     .since = "1.0",
     .anchor = "record.md#extensions",
     .sentence = "`critical` SHOULD name extensions or members of a later minor version, not members that ev"
    "ery reader of the version knows.",
     .precondition = "critical is present",
     .predicate = "no name is a member of the version's field table",
     .effect = "readers refuse a sound record",
     .fix = "Remove the name.",
     .roles = "supplier converter",
     .accepted =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"critical\":[\"x_example_note\"],\"x_example_note\":\"a\",\"tur\":\"1.0\"}\n",
     .accepted_len = 762,
     .rejected =
    "{\"complete\":[\"input\",\"output\"],\"emitter\":\"com.example.gateway\",\"grain\":\"reque"
    "st\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"input\",\"modality\":\"text\",\"quantity\""
    ":\"196\"},{\"meter\":\"input\",\"quantity\":\"61\",\"rest\":true},{\"meter\":\"output\",\""
    "quantity\":\"42\"}],\"parties\":{\"seller\":{\"id\":\"supplier.example\"}},\"provenance\":"
    "{\"usage_source\":\"supplier_response\"},\"record_id\":\"019cadfd-94b8-741c-8a72-0b5e963d1"
    "f04\",\"request\":{\"id\":\"resp-51\",\"status\":\"succeeded\"},\"service\":{\"model_serve"
    "d\":\"example-small\",\"operation\":\"responses\",\"region\":\"eu-central-1\"},\"stated\":"
    "[{\"name\":\"input_tokens\",\"of\":[\"input\"],\"quantity\":\"257\"}],\"time\":{\"end\":\""
    "2026-03-02T10:00:02Z\",\"recorded\":\"2026-03-02T10:00:03Z\",\"start\":\"2026-03-02T10:00:"
    "00Z\"},\"critical\":[\"meters\"],\"tur\":\"1.0\"}\n",
     .rejected_len = 733,
     .severity = TUR_WARNING},
    {     .id = "TUR-1608",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#versions",
     .sentence = "A validator MUST judge a record by the version that it names, whatever the date and whatev"
    "er later versions it knows.",
     .precondition = "each record of a version that the validator knows",
     .predicate = "requirements, members, codes and lists are those of that version",
     .effect = "a sound record becomes wrong by waiting",
     .fix = "Keep the rules of every version that is supported.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1609",
     .area = "extension",
     .level = "must",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#versions",
     .sentence = "A published schema MUST NOT be changed; what was published under an `$id` is answered with"
    " the same bytes for ever.",
     .precondition = "each schema, register and list of a published version",
     .predicate = "its digest is that of the day of publication",
     .effect = "two validators of one version disagree",
     .fix = "Publish a later version.",
     .roles = "validator",
     .severity = TUR_ERROR},
    {     .id = "TUR-1610",
     .area = "extension",
     .level = "should",
     .profile = "core",
     .grade = "process",
     .waits = "",
     .check = "",
     .since = "1.0",
     .anchor = "record.md#versions",
     .sentence = "A consumer SHOULD count a meter of a later minor version that it does not know as the long"
    "est dotted prefix that it knows, say so, and rate nothing by it.",
     .precondition = "a record of a later minor version with a meter that the consumer does not know",
     .predicate = "the quantity enters sums of the known prefix, a note names the meter, and no price is appl"
    "ied to it",
     .effect = "tokens vanish from a total",
     .fix = "Use a reader of the record's version.",
     .roles = "consumer",
     .severity = TUR_WARNING},
};

static const tur__rule rules_record[] = {
    {.requirement = TUR_0207, .word = TUR__WORD_REQUIRE_IF,
     .in = 1, .every = 0, .trigger = UINT64_C(0x8000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__RECORD_REQUEST_ATTEMPT}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_REQUEST_LOGICAL_CALL_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0208, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x20),
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x2)}, {TUR__COND_IN, {0, TUR__RECORD_PROVENANCE_USAGE_SOURCE}, UINT64_C(0x2)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_REQUEST_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0213, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x20),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x8)}},
     .others = 3, .other = (const tur__member[]){{0, TUR__RECORD_AGENT_SESSION_ID}, {0, TUR__RECORD_AGENT_RUN_ID}, {0, TUR__RECORD_REQUEST_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0301, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x300),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_START}, {0, TUR__RECORD_TIME_END}},
     .equals = 1, .equal_if = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x2)}},
     .strict = 1, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0302, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x200),
     .anys = 1, .any = (const tur__member[]){{0, TUR__RECORD_TIME_END}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_TIME_START}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0303, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x30000),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_BILLING_PERIOD_START}, {0, TUR__RECORD_BILLING_PERIOD_END}},
     .strict = 1, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0304, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x500),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_START}, {0, TUR__RECORD_TIME_RECORDED}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0305, .word = TUR__WORD_EQUAL,
     .in = 0, .every = 1, .trigger = UINT64_C(0x1100),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_PRICE_AT}, {0, TUR__RECORD_TIME_START}},
     .strict = 0, .differ = 1, .least = 0, .most = 255},
    {.requirement = TUR_0306, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x20),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x10)}},
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_START}, {0, TUR__RECORD_TIME_END}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0307, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x4100),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_START}, {0, TUR__RECORD_AS_OF}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0308, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x630),
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x2)}, {TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x2)}},
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TIME_END}, {0, TUR__RECORD_TIME_RECORDED}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0309, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x20),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_GRAIN}, UINT64_C(0x60)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_BILLING_PERIOD}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0404, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x1000000000000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__RECORD_ACCOUNT_SUB_ACCOUNT}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_ACCOUNT_BILLING_ACCOUNT}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0501, .word = TUR__WORD_REQUIRE_IF,
     .in = 1, .every = 1, .trigger = UINT64_C(0x100),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_SERVICE_SCOPE}, UINT64_C(0x30)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_SERVICE_REGION}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0502, .word = TUR__WORD_FORBID_IF,
     .in = 1, .every = 1, .trigger = UINT64_C(0x100000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_REQUEST_SERVED_BY}, UINT64_C(0x4)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_SERVICE_MODEL_PRICED}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0504, .word = TUR__WORD_REQUIRE_IF,
     .in = 1, .every = 1, .trigger = UINT64_C(0x40000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_REQUEST_STREAM_COMPLETE}, UINT64_C(1)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_PROVENANCE_USAGE_SOURCE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0612, .word = TUR__WORD_FORBID_IF,
     .in = 1, .every = 1, .trigger = UINT64_C(0x100000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_REQUEST_SERVED_BY}, UINT64_C(0x4)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_METERS}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0614, .word = TUR__WORD_UNIQUE,
     .others = 1, .other = (const tur__member[]){{0, TUR__RECORD_STATED}},
     .members = 1, .member = (const tur__member[]){{0, TUR__FIGURE_NAME}},
    },
    {.requirement = TUR_0619, .word = TUR__WORD_FORBID_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x10),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x90)}},
     .members = 4, .member = (const tur__member[]){{0, TUR__RECORD_METERS}, {0, TUR__RECORD_AVOIDED}, {0, TUR__RECORD_STATED}, {0, TUR__RECORD_COMPLETE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0901, .word = TUR__WORD_REQUIRE_IF,
     .in = 1, .every = 1, .trigger = UINT64_C(0x200000000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_CORRECTS_ACTION}, UINT64_C(0x6)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_CORRECTS_RECORD_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1004, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x600000000000000),
     .anys = 2, .any = (const tur__member[]){{0, TUR__RECORD_INVOICE_PREPAID}, {0, TUR__RECORD_INVOICE_PAYABLE}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_INVOICE_CURRENCY}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1005, .word = TUR__WORD_FORBID_IF,
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_NOT_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x80)}},
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_INVOICE_PREPAID}, {0, TUR__RECORD_INVOICE_PAYABLE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1008, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x10),
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x80)}, {TUR__COND_NOT_IN, {0, TUR__RECORD_INVOICE_STATUS}, UINT64_C(0x2)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_INVOICE_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1009, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x10),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x10)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_CHARGES}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1102, .word = TUR__WORD_EQUAL,
     .in = 1, .every = 1, .trigger = UINT64_C(0x30000000),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_AGENT_RUN_ID}, {0, TUR__RECORD_AGENT_PARENT_RUN_ID}},
     .strict = 0, .differ = 1, .least = 0, .most = 255},
    {.requirement = TUR_1104, .word = TUR__WORD_REQUIRE_IF,
     .in = 1, .every = 0, .trigger = UINT64_C(0x800000000000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__RECORD_TRACE_SPAN_ID}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_TRACE_TRACE_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1105, .word = TUR__WORD_EQUAL,
     .in = 1, .every = 1, .trigger = UINT64_C(0x1800000000000),
     .members = 2, .member = (const tur__member[]){{0, TUR__RECORD_TRACE_SPAN_ID}, {0, TUR__RECORD_TRACE_PARENT_SPAN_ID}},
     .strict = 0, .differ = 1, .least = 0, .most = 255},
    {.requirement = TUR_1106, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x10),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x40)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__RECORD_ADDITIVE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1107, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x10),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__RECORD_KIND}, UINT64_C(0x40)}},
     .others = 2, .other = (const tur__member[]){{0, TUR__RECORD_SAME_USAGE}, {0, TUR__RECORD_PROVENANCE_EVIDENCE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
};

static const tur__rule rules_stated[] = {
    {.requirement = TUR_0617, .word = TUR__WORD_FORBID_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x20),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_PRESENT, {0, TUR__FIGURE_UNRELIABLE}, 0}},
     .members = 1, .member = (const tur__member[]){{0, TUR__FIGURE_PART}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
};

static const tur__rule rules_charges[] = {
    {.requirement = TUR_0401, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x78000000),
     .anys = 4, .any = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .members = 1, .member = (const tur__member[]){{1, TUR__RECORD_PARTIES_SELLER}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0402, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x20000000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_BILLED}},
     .members = 1, .member = (const tur__member[]){{1, TUR__RECORD_PARTIES_CONSUMER}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0403, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x20000000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_BILLED}},
     .members = 1, .member = (const tur__member[]){{1, TUR__RECORD_ACCOUNT_BILLING_ACCOUNT}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0503, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .outer = 1,
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {1, TUR__RECORD_SERVICE_KEY_OWNERSHIP}, UINT64_C(0x4)}, {TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x2)}},
     .others = 2, .other = (const tur__member[]){{0, TUR__CHARGE_PAYEE}, {0, TUR__CHARGE_REASON}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0701, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x78000000),
     .anys = 4, .any = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_BASIS}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0702, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x78000000),
     .anys = 4, .any = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_CURRENCY}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0703, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x3f0)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_REASON}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0704, .word = TUR__WORD_FORBID_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x8)}},
     .members = 4, .member = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0705, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x2)}},
     .others = 2, .other = (const tur__member[]){{0, TUR__CHARGE_LIST_PRICE}, {0, TUR__CHARGE_CONTRACTED_PRICE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0713, .word = TUR__WORD_EQUAL,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x3b0)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_BILLED}}, .value = "0",
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0714, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x4)}},
     .others = 4, .other = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0717, .word = TUR__WORD_FORBID_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x8000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_BASIS}, UINT64_C(0x10)}},
     .members = 3, .member = (const tur__member[]){{0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}, {0, TUR__CHARGE_EFFECTIVE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0718, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x200000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_MULTIPLIERS}},
     .others = 2, .other = (const tur__member[]){{0, TUR__CHARGE_LIST_PRICE}, {0, TUR__CHARGE_CONTRACTED_PRICE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0719, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x10),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_QUANTITY_RULE}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_QUANTITY}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0722, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x400000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_FX}},
     .others = 2, .other = (const tur__member[]){{0, TUR__CHARGE_LIST_PRICE}, {0, TUR__CHARGE_CONTRACTED_PRICE}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0724, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x2)}},
     .others = 3, .other = (const tur__member[]){{0, TUR__CHARGE_LIST}, {0, TUR__CHARGE_CONTRACTED}, {0, TUR__CHARGE_BILLED}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0726, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 0, .trigger = UINT64_C(0x400000000),
     .anys = 1, .any = (const tur__member[]){{0, TUR__CHARGE_STATED_LIST}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_LIST}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0728, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x2)}},
     .others = 3, .other = (const tur__member[]){{0, TUR__CHARGE_LIST_PRICE_SHEET}, {0, TUR__CHARGE_CONTRACTED_PRICE_SHEET}, {0, TUR__CHARGE_SKU_PRICE_ID}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0801, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x80)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_GRANT}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0802, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x80)}},
     .others = 2, .other = (const tur__member[]){{0, TUR__CHARGE_GRANT}, {0, TUR__CHARGE_COMMITMENT}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0803, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2000000000),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_STATUS}, UINT64_C(0x100)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_COMMITMENT}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0804, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x10)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_REASON}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0805, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .outer = 1,
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {1, TUR__RECORD_KIND}, UINT64_C(0x8)}, {TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x20)}},
     .others = 3, .other = (const tur__member[]){{0, TUR__CHARGE_GRANT}, {0, TUR__CHARGE_COMMITMENT}, {0, TUR__CHARGE_REASON}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0806, .word = TUR__WORD_ORDER,
     .in = 0, .every = 1, .trigger = UINT64_C(0x80000000002),
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x22)}},
     .members = 2, .member = (const tur__member[]){{1, TUR__RECORD_TIME_START}, {0, TUR__CHARGE_GRANT_EXPIRES}},
     .strict = 1, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_0807, .word = TUR__WORD_EQUAL,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .outer = 1,
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {1, TUR__RECORD_KIND}, UINT64_C(0x4)}, {TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x40)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_EFFECTIVE}}, .value = "0",
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1002, .word = TUR__WORD_REQUIRE_IF,
     .in = 0, .every = 1, .trigger = UINT64_C(0x2),
     .outer = 1,
     .conds = 2, .cond = (const tur__cond[]){{TUR__COND_IN, {1, TUR__RECORD_GRAIN}, UINT64_C(0x60)}, {TUR__COND_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x100)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_TAX}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
    {.requirement = TUR_1003, .word = TUR__WORD_FORBID_IF,
     .conds = 1, .cond = (const tur__cond[]){{TUR__COND_NOT_IN, {0, TUR__CHARGE_CODE}, UINT64_C(0x100)}},
     .members = 1, .member = (const tur__member[]){{0, TUR__CHARGE_TAX}},
     .strict = 0, .differ = 0, .least = 0, .most = 255},
};

const tur__rule_group tur__rule_groups[] = {
    {0, 29, rules_record},
    {TUR__RECORD_STATED, 1, rules_stated},
    {TUR__RECORD_CHARGES, 27, rules_charges},
};
const int tur__rule_group_count = 3;

extern const tur__code_check tur__check_identity;
extern const tur__code_check tur__check_service;
extern const tur__code_check tur__check_rectangles;
extern const tur__code_check tur__check_meters;
extern const tur__code_check tur__check_stated;
extern const tur__code_check tur__check_rating;
extern const tur__code_check tur__check_portions;
extern const tur__code_check tur__check_amounts;
extern const tur__code_check tur__check_minor;
extern const tur__code_check tur__check_corrections;
extern const tur__code_check tur__check_privacy;
extern const tur__code_check tur__check_extension;

const tur__code_check *const tur__code_checks[] = {
    &tur__check_identity,
    &tur__check_service,
    &tur__check_rectangles,
    &tur__check_meters,
    &tur__check_stated,
    &tur__check_rating,
    &tur__check_portions,
    &tur__check_amounts,
    &tur__check_minor,
    &tur__check_corrections,
    &tur__check_privacy,
    &tur__check_extension,
};
const int tur__code_check_count = 12;
