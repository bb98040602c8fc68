-- Ballots given outside the room, and those of them whose voter other records know.
select (select count(*) from vote_outside) as examined,
       count(*) as ballots,
       (select count(*) from vote_outside) * :clerical_error_rate as expected_by_chance
from voted_outside
where coalesce(voted, case when voted_at is not null then 1 end) = 1
