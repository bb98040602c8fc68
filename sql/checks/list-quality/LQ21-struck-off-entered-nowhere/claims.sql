-- Lines of voters struck off for an approved change to a precinct whose list is loaded.
with change as (
  select registration_change.record_id, person_id, iin, from_precinct
  from registration_change
  join person_record on person_record.record_id = registration_change.record_id
  where from_precinct <> to_precinct
    and (approved_at is null or approved_at < :polling_day)
    and (until is null or until >= :polling_day)
    -- Where the new precinct's list is not loaded, nobody knows who is on it.
    and exists (select 1 from listing where listing.precinct = registration_change.to_precinct and listing.list in ('voter', 'special'))
), struck as (
  select change.record_id as change_record, change.person_id, change.iin, line.record_id
  from change
  join person_listing as line
    on line.person_id = change.person_id and line.iin = change.iin
   and line.precinct = change.from_precinct
  where line.struck_off = 1 and line.avc_serial is null
)
