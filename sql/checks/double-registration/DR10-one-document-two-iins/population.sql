with repeated as (
  select count(*) as entries, count(distinct iin) as iins
  from repeated_document
  join listing on listing.record_id = repeated_document.record_id
  group by id_document_fold
), numbered as (
  -- Every other number stands on one entry.
  select cast(coalesce((select value from link_statistic where name = 'listed_with_document'), 0) as bigint) as entries
), counted as (
  select numbered.entries - coalesce(sum(repeated.entries) filter (where iins > :most_holders), 0) as entries,
         numbered.entries - coalesce(sum(repeated.entries), 0) + count(repeated.entries) filter (where iins <= :most_holders) as documents,
         count(*) filter (where iins > :most_holders) as fillers
  from numbered
  left join repeated on 1 = 1
  group by numbered.entries
)
-- A mistyped number must hit one of the numbers in use among the 1,000,000,000 of nine digits.
select entries as examined, documents, fillers,
       entries * :typing_error_rate * documents / 1000000000.0e0 as expected_by_chance
from counted
