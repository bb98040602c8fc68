select count(subject) as examined,
       coalesce(sum(list_size), 0) as entries,
       coalesce(sum(observed), 0) as born,
       coalesce(round(sum(2 * list_size / 365.25e0), 1), 0) as by_calendar
from expectation_family
left join count_expectation on count_expectation.measure = expectation_family.family
where family = 'heaped_births'
