select count(*) filter (where loaded > 0 and announced is not null) as examined,
       coalesce(max(loaded) filter (where name = 'precincts'), 0) as precincts,
       coalesce(max(announced) filter (where name = 'precincts'), 0) as announced_precincts,
       coalesce(max(loaded) filter (where name = 'tecs'), 0) as tecs,
       coalesce(max(announced) filter (where name = 'tecs'), 0) as announced_tecs,
       (select count(*) from precinct
        where not exists (select 1 from listing where listing.precinct = precinct.precinct)
          and not exists (select 1 from precinct_figure where precinct_figure.precinct = precinct.precinct)) as without_records
from compared
