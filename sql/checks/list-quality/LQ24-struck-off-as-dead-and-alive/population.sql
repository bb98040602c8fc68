-- Decisions to strike somebody off as deceased, and those of them whose person other records know.
select (select count(*) from struck) as examined,
       count(*) as deceased,
       (select count(*) from struck) * :clerical_error_rate as expected_by_chance
from list_correction
where action = 'strike_off' and ground = 'deceased'
