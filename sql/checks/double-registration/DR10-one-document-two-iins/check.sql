-- Does the number of one identity document stand on list entries with different valid IINs?
with several as (
  select id_document_fold as document
  from listing
  where id_document_fold is not null and iin is not null
  group by id_document_fold
  having count(*) > 1 and length(id_document_fold) >= 6
), shared as (
  -- A number that many share is a filler, and a short one is no number.
  select several.document, count(distinct listing.iin) as iins
  from several
  join listing on listing.id_document_fold = several.document and listing.iin is not null
  group by several.document
  having count(distinct listing.iin) between 2 and :most_holders
), entry as (
  select shared.document, shared.iins, listing.record_id, listing.precinct, listing.voted, listing.given_name_fold,
         listing.birth_date
  from shared
  join listing on listing.id_document_fold = shared.document and listing.iin is not null
), named as (
  -- The number itself is personal: the finding is named after its first record.
  select document, min(record_id) as first_record, max(iins) as iins, count(*) as entries,
         count(distinct precinct) as precincts,
         count(*) filter (where voted = 1) as ballot_marks,
         count(distinct given_name_fold) as first_names,
         count(distinct birth_date) as dates
  from entry
  group by document
)
select 'person r' || named.first_record as subject,
       entry.record_id as record,
       named.entries, named.iins, named.precincts, named.ballot_marks, named.first_names, named.dates
from named
join entry on entry.document = named.document
order by named.first_record, entry.record_id
