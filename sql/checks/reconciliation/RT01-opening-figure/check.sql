-- Do the loaded voter lists, or the precincts' own figures where no list is loaded, make the announced opening figure?
select 'voters on the lists' as subject, null as record,
       counted.precincts, counted.entries, counted.least, counted.most, announced.voters as announced,
       case when announced.voters > counted.most then announced.voters - counted.most
            else counted.least - announced.voters end as difference
from counted
join announced on announced.precincts = counted.precincts
where announced.voters not between counted.least and counted.most
order by subject
