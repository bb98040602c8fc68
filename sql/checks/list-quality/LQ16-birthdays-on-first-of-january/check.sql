-- On which lists were far more voters born on 1 January or 1 July than on other lists?
with above as (
  select *
  from count_expectation
  where measure = 'heaped_births' and q <= :q_limit and observed - expected >= :least_excess
    and observed > 2 * list_size / 365.25
)
select 'precinct ' || above.subject as subject, listing.record_id as record,
       above.observed as born, above.list_size, round(above.expected, 1) as expected,
       round(2 * above.list_size / 365.25, 1) as by_calendar, above.q, above.peer_group, above.peers
from above
join listing
  on listing.precinct = above.subject and listing.list = 'voter'
 and substr(listing.birth_date, 6) in ('01-01', '07-01')
order by above.q, above.subject, record
