-- Precincts on both lists, or with a number of voters on both.
with tail as (
  -- Both tails of the normal distribution from the limit on, within three thousandths of their size (Börjesson and Sundberg 1979).
  select 7.978845608e-1 * exp(-0.5e0 * :z_limit * :z_limit)
           / (6.61e-1 * :z_limit + 3.39e-1 * sqrt(1.0e0 * :z_limit * :z_limit + 5.51e0)) as share
), named as (
  select precinct from precinct_list where list = 'voter'
  union
  select precinct from protocol where voters_on_list > 0
  union
  select precinct from previous_listing group by precinct
  union
  select precinct from previous_figure where voters_on_list > 0
), judged as (
  select subject, observed, list_size from count_expectation where measure = 'list_change'
)
select (select count(*) from judged) as examined,
       (select coalesce(sum(observed), 0) from judged) as entries,
       (select coalesce(sum(list_size), 0) from judged) as before,
       (select count(*) from named where precinct not in (select subject from judged)) as on_one_only,
       (select case when count(*) > 0 then max(tail.share) else 0 end from judged cross join tail) as tail,
       (select coalesce(sum(tail.share), 0) from judged cross join tail) as expected_by_chance
