-- Changes approved after the last day, with the person where the records know one. Where another record of the person says of the
-- same two precincts that it was in time, one of the two dates is a slip.
with dated as (
  select registration_change.record_id, from_precinct, to_precinct, approved_at, person_record.person_id,
         case when approved_at > :approved_until then 1 else 0 end as is_late
  from registration_change
  left join person_record on person_record.record_id = registration_change.record_id and person_record.tier <> 'probable'
  where approved_at is not null and from_precinct <> to_precinct
), late as (
  select *
  from dated
  where is_late = 1
    and not exists (select 1 from dated as other
                    where other.person_id = dated.person_id and other.from_precinct = dated.from_precinct
                      and other.to_precinct = dated.to_precinct and other.is_late = 0)
)
