-- How many residence certificates did each desk print on polling day, and how many of them before eleven (660 minutes), the
-- hour at which the observers of 2019 counted them? The busiest desks before that hour first.
select desk,
       count(*) as printed,
       count(*) filter (where issued_minute < 660) as by_eleven
from residence_certificate
where substr(issued_at, 1, 10) = (select trim(value, '"') from profile_value where path = 'polling_day')
  and issued_minute is not null
group by desk
order by by_eleven desc, length(desk), desk
