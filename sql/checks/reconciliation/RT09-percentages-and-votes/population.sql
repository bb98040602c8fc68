, largest as (
  select max(of_valid) as of_valid, max(of_voted) as of_voted from statement
)
select count(statement.percent) as examined,
       count(*) filter (where abs(percent - statement.of_valid) <= :rounding + 0.000001) as follow_from_valid,
       count(*) filter (where abs(percent - statement.of_voted) <= :rounding + 0.000001
                          and abs(percent - statement.of_valid) > :rounding + 0.000001) as follow_from_voted,
       coalesce(max(base.valid) filter (where statement.percent is not null), 0) as valid,
       coalesce(round(max(largest.of_valid), 2), 0) as first_of_valid,
       coalesce(round(max(largest.of_voted), 2), 0) as first_of_voted
from base
cross join largest
left join statement on 1 = 1
