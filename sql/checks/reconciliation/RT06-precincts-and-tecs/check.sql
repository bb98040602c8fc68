-- Does the file of precincts hold more precincts or TECs than the commission announced?
select case name when 'precincts' then 'number of precincts' else 'number of tecs' end as subject, null as record,
       loaded, announced, loaded - announced as excess
from compared
where loaded > announced
order by subject
