-- Can additions less entries struck off be the announced growth of the lists?
select 'growth of the lists' as subject, null as record, additions, by_avc, by_correction, struck_off, listed_since, net,
       least, most, growth as announced, case when growth > most then growth - most else least - growth end as difference
from ladder
where precincts = precincts_announced
  and ((growth > most and additions_unknown = 0) or (growth < least and files_without = 0))
order by subject
