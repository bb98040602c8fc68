-- At which precincts did observers report a series of like signatures in the voter lists?
select 'precinct ' || precinct as subject,
       record_id as record,
       signatures,
       voted
from protocol
where identical_signatures = 1
order by precinct
