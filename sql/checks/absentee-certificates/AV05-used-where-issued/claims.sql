-- Uses whose registered issue is by another precinct, with the settlements of both.
with place as (
  select precinct, settlement_fold, region, tec, type,
         -- Written as a city. Upper and lower case are not alike to every database.
         case when substr(settlement, 1, 2) in ('г.', 'Г.', 'г ', 'Г ') or substr(settlement, 1, 6) in ('город ', 'Город ', 'ГОРОД ')
                or substr(settlement, length(settlement) - 5) in ('қаласы', 'ҚАЛАСЫ')
                or substr(settlement, length(settlement) - 1) in ('қ.', 'Қ.') then 1 else 0 end as is_city
  from precinct
), pair as (
  select link.use_record, link.issue_record, host.settlement_fold as host_place,
         case when host.settlement_fold is not null and issuer.settlement_fold is not null then 1 else 0 end as is_judged,
         -- A city may have several TECs; two villages of one name under two TECs are two places.
         case when issuer.settlement_fold = host.settlement_fold
               and coalesce(issuer.region, host.region, '') = coalesce(host.region, issuer.region, '')
               and (issuer.tec = host.tec or (issuer.is_city = 1 and host.is_city = 1)) then 1 else 0 end as one_place,
         case when host.type = 'special' then 1 else 0 end as is_special
  from avc_use_and_issue as link
  left join place as host on host.precinct = link.host_precinct
  left join place as issuer on issuer.precinct = link.issuing_precinct
  where coalesce(link.issuing_precinct, '') <> link.host_precinct and :other_settlement_only = 1
)
