-- Entries of use beside the issue of the same serial, where linking does not hold both for one person.
with pair as (
  select link.use_record, link.issue_record, issued.serial, user_is.person_id as user_person, holder_is.person_id as holder_person,
         case when used.iin = issued.iin then 1 when used.iin <> issued.iin then 0 end as same_iin,
         case when used.surname_fold = issued.surname_fold then 1 else 0 end as same_surname,
         -- Three letters, or as many as are written, for an initial has one or two (Ш is SH): a typing error makes nobody another
         -- person. Or surname and given name are exchanged: there a woman's surname keeps her ending.
         case when substr(used.given_name_fold, 1, 3) = substr(issued.given_name_fold, 1, 3)
                or used.given_name_fold = substr(issued.given_name_fold, 1, length(used.given_name_fold))
                or issued.given_name_fold = substr(used.given_name_fold, 1, length(issued.given_name_fold))
                or used.given_name_fold in (issued.surname_fold, issued.surname_fold || 'A', substr(issued.surname_fold, 1, length(issued.surname_fold) - 1) || 'AIA') then 1
              when used.given_name_fold <> issued.given_name_fold then 0 end as same_given,
         case when substr(used.patronymic_root, 1, 1) = substr(issued.patronymic_root, 1, 1) then 1 else 0 end as same_father,
         case when used.birth_date = issued.birth_date then 1 when used.birth_date <> issued.birth_date then 0 end as same_birth,
         case when used.iin >= '0' and substr(used.iin, 1, 7) = substr(issued.iin, 1, 7) then 1 else 0 end as same_head
  from avc_use_and_issue as link
  join avc_used as used on used.record_id = link.use_record
  join avc_issued as issued on issued.record_id = link.issue_record
  left join person_record as user_is on user_is.record_id = link.use_record
  left join person_record as holder_is on holder_is.record_id = link.issue_record
), judged as (
  -- A number or a name that was mistyped alone makes nobody another person.
  select pair.*,
         case when user_person = holder_person or same_iin = 1 then 0
              when same_iin = 0 then case when same_given = 0 or (same_surname = 0 and coalesce(same_birth, 0) = 0 and same_head = 0)
                                          then 1 else 0 end
              when same_given = 0 and same_birth = 0 then 1
              -- Without a birth date every part of the name must differ.
              when same_given = 0 and same_birth is null and same_surname = 0 and same_father = 0 then 1
              else 0 end as is_other,
         -- A user who has an unused AVC of their own handed in that one: the serial was miscopied.
         case when exists (select 1 from unused_avc where unused_avc.person_id = pair.user_person) then 1 else 0 end as own_unused
  from pair
  where same_iin is not null or same_given is not null
)
