select (select count(distinct record_id) from compared) as examined,
       (select coalesce(sum(entries - by_avc - by_correction - by_other), 0) from precinct_list
        join precinct on precinct.precinct = precinct_list.precinct
        where precinct_list.list = 'supplementary'
          and precinct.settlement_fold is not null and coalesce(precinct.type, 'ordinary') = 'ordinary') as additions,
       (select count(*) from place) as places
