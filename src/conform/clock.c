#include <string.h>
#include <time.h>

#include "base/instant.h"
#include "conform/conform.h"

void cf_clock(char date[11], char instant[36])
{
    tur__instant now = {.seconds = time(NULL)};
    tur__instant_print(instant, now);
    memcpy(date, instant, 10);
    date[10] = '\0';
}
