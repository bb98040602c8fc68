with document as (
  select id_document_fold, count(*) as entries, count(distinct iin) as iins
  from listing
  where id_document_fold is not null
    and iin is not null
    and length(id_document_fold) >= 6
  group by id_document_fold
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
