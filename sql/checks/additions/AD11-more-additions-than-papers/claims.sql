-- Additions of each precinct, and the papers that could stand behind them.
with holder as (
  select distinct person_record.person_id
  from residence_certificate
  join person_record on person_record.record_id = residence_certificate.record_id
), addition as (
  select listing.record_id, listing.precinct,
         case when listing.certificate_no is not null or listing.basis = 'correction' or holder.person_id is not null then 1 else 0 end as has_paper,
         case when listing.basis = 'avc' or listing.avc_serial is not null then 1 else 0 end as is_avc
  from listing
  left join person_record on person_record.record_id = listing.record_id
  left join holder on holder.person_id = person_record.person_id
  where listing.list = 'supplementary'
    -- A file without a column of numbers says nothing of certificates, unless their register is loaded.
    and (exists (select 1 from residence_certificate)
      or exists (select 1 from file_field
                 where field = 'certificate_no' and filled > 0 and listing.record_id between first_record_id and last_record_id))
), taken as (
  -- The larger of the register of uses and the protocol's count: what either shows is an AVC that was there.
  select precinct, max(used) as used
  from (select precinct, count(*) as used from avc_used group by precinct
        union all
        select precinct, avc_used from precinct_figure where level = 'PEC') as source
  group by precinct
), judged as (
  select addition.precinct, count(*) as additions,
         count(*) filter (where has_paper = 1 and is_avc = 0) as with_paper,
         sum(is_avc) as on_avc,
         coalesce(taken.used, 0) as avc_used,
         count(*) - count(*) filter (where has_paper = 1 and is_avc = 0) - coalesce(taken.used, 0) as excess
  from addition
  left join taken on taken.precinct = addition.precinct
  group by addition.precinct, taken.used
)
