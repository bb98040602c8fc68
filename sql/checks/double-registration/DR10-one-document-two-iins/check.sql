-- Does the number of one identity document stand on list entries with different valid IINs?
with entry as (
  select id_document_fold as document, listing.record_id, iin, precinct, voted, birth_date,
         substr(given_name_fold, 1, 1) as initial,
         -- An initial is no other name than those that begin with it.
         case when length(given_name_fold) > 1 and given_name_fold not in (select letters from folded_letter)
              then given_name_fold end as whole_name
  from repeated_document
  join listing on listing.record_id = repeated_document.record_id
), shared as (
  -- A number that many share is a filler.
  select document, count(distinct iin) as iins
  from entry
  group by document
  having count(distinct iin) between 2 and :most_holders
), named as (
  -- The number itself is personal: the finding is named after its first record.
  select entry.document, min(record_id) as first_record, iins, count(*) as entries,
         count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(*) filter (where voted = 1) as ballot_marks,
         case when count(distinct whole_name) > count(distinct initial) then count(distinct whole_name) else count(distinct initial) end as first_names,
         count(distinct birth_date) as dates
  from shared
  join entry on entry.document = shared.document
  group by entry.document, iins
)
select 'person r' || named.first_record as subject,
       entry.record_id as record,
       -- Two people with one number: it was copied from a neighbouring line, and nobody has two IINs.
       case when first_names = 1 and dates <= 1 then 'needs-document' else 'pattern' end as strength,
       case when first_names > 1 or dates > 1 then 0 when dates = 1 then 1 end as claim_one_person,
       named.list_of_precincts, named.entries, named.iins, named.precincts, named.ballot_marks, named.first_names, named.dates
from named
join entry on entry.document = named.document
order by named.first_record, entry.record_id
