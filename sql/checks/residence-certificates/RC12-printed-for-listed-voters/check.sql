-- Which precincts list many voters for whom a residence certificate was printed on polling day all the same?
, at_precinct as (
  select listed.precinct, count(distinct listed.person_id) as holders,
         count(distinct listed.person_id) filter (where listed.voted = 1) as voted,
         count(distinct added.person_id) as added_here
  from listed
  left join person_listing as added
    on added.person_id = listed.person_id and added.list = 'supplementary'
  group by listed.precinct
  having count(distinct listed.person_id) >= :threshold
)
select 'precinct ' || at_precinct.precinct as subject, listed.record_id as record,
       case when at_precinct.added_here > 0 then 'needs-document' else 'pattern' end as strength,
       case when at_precinct.added_here > 0 then 1 else 0 end as claim_added_here,
       at_precinct.holders, at_precinct.voted, at_precinct.added_here
from at_precinct
join listed on listed.precinct = at_precinct.precinct
order by at_precinct.holders desc, at_precinct.precinct, listed.record_id
