-- The announced totals that turnout is made of.
with figure as (
  select max(value) filter (where name = 'voters_initial') as opening,
         max(value) filter (where name = 'voters_final') as final,
         max(value) filter (where name = 'voted') as voted,
         max(value) filter (where name = 'mobile_votes') as mobile
  from official
), base as (
  select 'turnout' as subject, coalesce(final, opening) as voters, figure.* from figure
)
