select case when announced.voters is not null and sum(counted.precincts) = announced.precincts then announced.precincts
            else 0 end as examined,
       sum(counted.precincts) as precincts,
       coalesce(announced.precincts, 0) as precincts_announced,
       coalesce(sum(counted.entries), 0) as entries,
       coalesce(announced.voters, 0) as announced
from announced
cross join counted
group by announced.voters, announced.precincts
