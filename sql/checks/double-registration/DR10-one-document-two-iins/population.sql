with numbered as (
  select id_document_fold, count(*) as entries
  from listing
  where id_document_fold is not null and iin is not null
  group by id_document_fold
  having length(id_document_fold) >= 6
), document as (
  -- Only the few numbers that stand on several entries need to be looked up.
  select entries, case when entries = 1 then 1
                       else (select count(distinct iin) from listing
                             where listing.id_document_fold = numbered.id_document_fold) end as iins
  from numbered
), counted as (
  select coalesce(sum(entries) filter (where iins <= :most_holders), 0) as entries,
         count(*) filter (where iins <= :most_holders) as documents,
         count(*) filter (where iins > :most_holders) as fillers
  from document
)
-- A mistyped number must hit one of the numbers in use among the 1,000,000,000 of nine digits.
select entries as examined, documents, fillers,
       entries * :typing_error_rate * documents / 1000000000.0 as expected_by_chance
from counted
