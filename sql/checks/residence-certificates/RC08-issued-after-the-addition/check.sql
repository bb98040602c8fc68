-- Which additions by residence are older than the earliest certificate of the person added?
, before as (
  select first_certificate.*, judged.is_known,
         -- A clock an hour off, or several: within half the tolerance of whole hours; not of none, for the lag is longer.
         case when cast(floor(lag + :tolerance_minutes / 2e0) as bigint) % 60 <= :tolerance_minutes then 1 else 0 end as is_hourly
  from first_certificate join judged on judged.desk = first_certificate.desk
  where lag >= :tolerance_minutes and at_wrong_clock = 0
), span as (
  select precinct, min(added_minute) as first_minute, max(added_minute) as last_minute from before group by precinct
), ordered as (
  select span.precinct, count(in_order.record_id) as additions,
         count(*) filter (where in_order.added_minute between span.first_minute and span.last_minute) as among
  from span
  left join first_certificate as in_order on in_order.precinct = span.precinct and in_order.lag <= 0
  group by span.precinct
), at_precinct as (
  select before.precinct, count(*) as additions, max(lag) as longest,
         min(is_known) as desks_known, min(is_hourly) as all_hourly, ordered.additions as in_order,
         -- One time for all was written in later; names and birth dates alone may tie another's certificate.
         case when count(distinct minute_by_number) >= :several then 1 else 0 end as is_several,
         case when ordered.additions > count(*) then 1 else 0 end as clock_right,
         -- While a printer stands still voters are added on other proof, and their certificates follow together.
         case when ordered.among = 0 then 1 else 0 end as one_stretch
  from before
  join ordered on ordered.precinct = before.precinct
  group by before.precinct, ordered.additions, ordered.among
), evidence as (
  select precinct, record_id as record from before union select precinct, certificate_record from before
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record,
       case when is_several = 1 and clock_right = 1 and desks_known = 1 and all_hourly = 0 and one_stretch = 0
            then 'contradiction' else 'needs-document' end as strength,
       is_several as claim_several, clock_right as claim_precinct_clock_right, desks_known as claim_desk_clock_right,
       all_hourly as claim_hour_off, one_stretch as claim_one_stretch,
       additions, longest, in_order
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
