-- Where are the precincts whose coordinates are given, and how many voters did each add?
select precinct.precinct, precinct.latitude, precinct.longitude, precinct_addition.additions
from precinct
left join precinct_addition on precinct_addition.precinct = precinct.precinct
where precinct.latitude between -90 and 90 and precinct.longitude between -180 and 180
order by length(precinct.precinct), precinct.precinct
