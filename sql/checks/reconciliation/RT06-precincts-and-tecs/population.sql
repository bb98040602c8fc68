select (select count(*) from compared where loaded > 0 and announced is not null) as examined,
       loaded.precincts as precincts,
       coalesce(announced.precincts, 0) as announced_precincts,
       coalesce((select loaded from compared where name = 'tecs'), 0) as tecs,
       coalesce(announced.tecs, 0) as announced_tecs,
       (select count(*) from precinct as one
        where not exists (select 1 from listing where listing.precinct = one.precinct)
          and not exists (select 1 from precinct_figure where precinct_figure.precinct = one.precinct)) as without_records
from loaded
cross join announced
