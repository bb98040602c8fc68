with of_precinct as (
  select coalesce(precinct.tec, protocol.tec) as tec, protocol.voted, protocol.invalid
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
),
source_record as (
  select tec, voted, invalid from tec_figure where voted is not null and invalid is not null
  union all
  select tec, voted, invalid
  from of_precinct
  where voted is not null and invalid is not null
    and tec not in (select tec from tec_figure where voted is not null and invalid is not null)
),
by_tec as (
  select tec, sum(voted) as voted, sum(invalid) as invalid from source_record group by tec
),
everywhere as (
  select coalesce(min(rate), 0) as rate
  from (select 1.0 * invalid / voted as rate,
               sum(voted) over (order by 1.0 * invalid / voted) as voted_so_far,
               sum(voted) over () as voted_in_all
        from by_tec
        where voted > 0) as ordered
  where 2 * voted_so_far >= voted_in_all
)
select count(*) filter (where by_tec.voted * everywhere.rate >= :least_expected) as examined,
       count(by_tec.tec) as tecs,
       max(everywhere.rate) as rate,
       count(*) filter (where by_tec.voted * everywhere.rate >= :least_expected) * :chance_at_line as expected_by_chance
from everywhere
left join by_tec on 1 = 1
