-- Turnout of the listed voters of ordinary precincts, beside the precinct in the middle of their peers and the distance in the middle.
with ordinary as (
  select protocol.precinct, protocol.record_id, protocol.voters_on_list, coalesce(protocol.additions, 0) as additions,
         1.0e0 * (protocol.voted - coalesce(protocol.additions, 0)) / protocol.voters_on_list as turnout,
         coalesce(protocol_tec.name, '') as tec
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
  left join protocol_tec on protocol_tec.record_id = protocol.record_id
  where protocol.voters_on_list >= :fewest_voters and protocol.voted >= coalesce(protocol.additions, 0) and protocol.voted > 0
    and coalesce(precinct.type, protocol.type, 'ordinary') = 'ordinary'
), sized as (
  select ordinary.*, count(*) over (partition by tec) as of_tec, count(*) over () as of_all from ordinary
), grouped as (
  select sized.*, case when of_tec >= :fewest_precincts then tec else '' end as peer_group,
         case when tec <> '' and of_tec >= :fewest_precincts then of_tec else of_all end as peers
  from sized
  where of_all >= :fewest_precincts
), place (peer_group, turnout, place, members) as (
  -- All precincts stand in the country's group, those of a large TEC in its own as well.
  select peer_group, turnout, row_number() over (partition by peer_group order by turnout), count(*) over (partition by peer_group)
  from grouped
  where peer_group <> ''
  union all
  select '', turnout, row_number() over (order by turnout), count(*) over () from grouped
), middle as (
  select peer_group, min(turnout) as turnout from place where 2 * place >= members group by peer_group
), distance as (
  select place.peer_group, abs(place.turnout - middle.turnout) as apart, place.members,
         row_number() over (partition by place.peer_group order by abs(place.turnout - middle.turnout)) as place
  from place
  join middle on middle.peer_group = place.peer_group
), spread as (
  select peer_group, min(apart) as apart from distance where 2 * place >= members group by peer_group
), judged as (
  select grouped.*, middle.turnout as middle, grouped.turnout - middle.turnout as difference,
         (grouped.turnout - middle.turnout)
           / sqrt(:middle_to_deviation * spread.apart * :middle_to_deviation * spread.apart
                  + middle.turnout * (1 - middle.turnout) / grouped.voters_on_list + 1e-9) as z
  from grouped
  join middle on middle.peer_group = grouped.peer_group
  join spread on spread.peer_group = grouped.peer_group
)
