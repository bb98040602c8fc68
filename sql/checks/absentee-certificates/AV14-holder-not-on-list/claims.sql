-- Issued AVCs of precincts whose voter list with IINs is loaded, and whether their holder stands on a list there.
with found_by_link as (
  select avc_issued.record_id
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.precinct = avc_issued.precinct
), judged as (
  select avc_issued.*, precinct_list.entries,
         case when avc_issued.record_id in (select record_id from found_by_link) then 'linked'
              -- A line with the same names and no valid IIN, or with the birth date too, is the holder's line with a damaged number.
              when exists (select 1 from listing
                           where listing.precinct = avc_issued.precinct
                             and listing.surname_fold = avc_issued.surname_fold
                             and listing.given_name_fold = avc_issued.given_name_fold
                             and (listing.iin is null or listing.birth_date = avc_issued.birth_date)) then 'named' end as found
  from avc_issued
  join precinct_list on precinct_list.precinct = avc_issued.precinct and precinct_list.list = 'voter' and precinct_list.with_iin > 0
  where avc_issued.iin is not null
)
