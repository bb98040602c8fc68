-- Which additions by residence are older than the earliest certificate of the person added?
, before as (
  select first_proof.*, judged.is_known,
         -- A clock an hour off: the interval is about 60, 120 or 180 minutes.
         case when (lag + :tolerance_minutes / 2) % 60 <= :tolerance_minutes and lag > 60 - :tolerance_minutes then 1 else 0 end as is_hourly
  from first_proof
  join judged on judged.desk = first_proof.desk
  where lag >= :tolerance_minutes and at_wrong_clock = 0
), in_order as (
  select precinct, count(*) as additions from first_proof where lag <= 0 group by precinct
), at_precinct as (
  select before.precinct, count(*) as additions, max(lag) as longest,
         min(is_known) as desks_known, min(is_hourly) as all_hourly, coalesce(max(in_order.additions), 0) as in_order
  from before
  left join in_order on in_order.precinct = before.precinct
  group by before.precinct
), evidence as (
  select precinct, record_id as record from before
  union
  select precinct, certificate_record from before
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record,
       case when additions >= :several and in_order > additions and desks_known = 1 and all_hourly = 0
            then 'contradiction' else 'needs-document' end as strength,
       case when additions >= :several then 1 else 0 end as claim_several,
       case when in_order > additions then 1 else 0 end as claim_precinct_clock_right,
       desks_known as claim_desk_clock_right,
       all_hourly as claim_hour_off,
       additions, longest, in_order
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
