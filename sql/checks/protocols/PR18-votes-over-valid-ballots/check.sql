-- Do the votes for all candidates add up to more than the valid ballots of the same protocol allow?
, over_valid as (
  select compared.*, count(*) over (partition by precinct) as protocols,
         row_number() over (partition by precinct order by excess desc, level) as place
  from compared
  where excess > 0
    -- Where mobile ballots, or those cast in advance, are counted apart, the line of the boxes holds the others alone.
    and (written is not null or excess not in (mobile * :votes_per_ballot, in_advance * :votes_per_ballot, (mobile + in_advance) * :votes_per_ballot))
), largest as (
  select * from over_valid where place = 1
)
select 'precinct ' || largest.precinct as subject,
       over_valid.record_id as record,
       case when largest.written is not null then 1 else 0 end as claim_valid_written,
       case when largest.written is null then null
            when largest.votes = largest.ballots_in_box - largest.invalid then 1
            when largest.ballots_in_box is not null and largest.invalid is not null then 0 end as claim_valid_is_the_slip,
       case when largest.votes = largest.valid + largest.invalid then 1
            when largest.invalid is not null then 0 end as claim_invalid_among_votes,
       largest.votes, largest.valid, largest.excess, largest.protocols
from largest
join over_valid on over_valid.precinct = largest.precinct
order by largest.excess desc, largest.precinct, record
