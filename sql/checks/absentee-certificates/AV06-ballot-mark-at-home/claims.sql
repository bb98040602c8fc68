-- Holders of used AVCs and their lines at home. A host may enter the holder on its own list: only precincts where this person used
-- no AVC are home.
with home_line as (
  select holder.person_id, person_listing.record_id, person_listing.precinct, person_listing.voted, person_listing.avc_serial,
         tied_record.is_sure,
         -- A signature beside a serial, or on a line struck off, may be the receipt of the AVC.
         case when person_listing.avc_serial is null and coalesce(person_listing.struck_off, 0) = 0 then 1 else 0 end as is_ballot
  from (select distinct person_id from avc_holder) as holder
  join person_listing on person_listing.person_id = holder.person_id and person_listing.list = 'voter'
  join tied_record on tied_record.record_id = person_listing.record_id
  left join avc_holder as hosted on hosted.person_id = holder.person_id and hosted.host_precinct = person_listing.precinct
  where hosted.person_id is null
)
