-- Who left the list while a paper on striking off names somebody else of the same name?
, namesake as (
  select gone.record_id, gone.precinct, paper.record_id as paper_id,
         gone.patronymic_root = paper.patronymic_root as is_patronymic, gone.iin <> paper.iin as is_number
  from gone
  join paper
    on paper.surname_fold = gone.surname_fold and paper.given_name_fold = gone.given_name_fold
   and coalesce(paper.patronymic_root, gone.patronymic_root, '') = coalesce(gone.patronymic_root, paper.patronymic_root, '')
  where (gone.iin is null or paper.iin is null or gone.iin <> paper.iin)
    -- The year differs by more than a slip: otherwise it is the same person, written otherwise.
    and abs(coalesce(paper.birth_year, cast(substr(paper.birth_date, 1, 4) as bigint)) - gone.year) >= :least_years
), counted as (
  -- Of a precinct is claimed what is so of each of its voters.
  select precinct, count(distinct record_id) as voters,
         case when count(is_patronymic) = count(*) then 1 end as is_patronymic,
         case when count(is_number) = count(*) then 1 end as is_number
  from namesake
  group by precinct
), evidence as (
  select precinct, record_id from namesake
  union
  select precinct, paper_id from namesake
)
select 'precinct ' || evidence.precinct as subject, evidence.record_id as record,
       counted.is_patronymic as claim_patronymic_agrees, counted.is_number as claim_two_numbers, counted.voters
from evidence
join counted on counted.precinct = evidence.precinct
order by subject, record
