with holder as (
  select distinct person_record.person_id
  from residence_certificate
  join person_record on person_record.record_id = residence_certificate.record_id
), addition as (
  select listing.record_id, listing.precinct,
         case when listing.certificate_no is not null or listing.basis = 'correction'
                or exists (select 1 from person_record join holder on holder.person_id = person_record.person_id
                           where person_record.record_id = listing.record_id) then 1 else 0 end as has_paper,
         case when listing.basis = 'avc' or listing.avc_serial is not null then 1 else 0 end as is_avc
  from listing
  where listing.list = 'supplementary'
), taken as (
  -- The larger of the register of uses and the protocol's count: what either shows is an AVC that was there.
  select precinct, max(used) as used
  from (select precinct, count(*) as used from avc_used group by precinct
        union all
        select precinct, avc_used from precinct_figure where level = 'PEC' and avc_used is not null) as source
  group by precinct
), counted as (
  select addition.precinct, count(*) as additions,
         count(*) filter (where has_paper = 1 and is_avc = 0) as with_paper,
         count(*) filter (where is_avc = 1) as on_avc,
         coalesce(max(taken.used), 0) as avc_used
  from addition
  left join taken on taken.precinct = addition.precinct
  group by addition.precinct
), judged as (
  select counted.*, additions - with_paper - avc_used as excess from counted
)
select coalesce(sum(additions), 0) as examined,
       count(*) as precincts,
       count(*) filter (where excess > 0) as above
from judged
