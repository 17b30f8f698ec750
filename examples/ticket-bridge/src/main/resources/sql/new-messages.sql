select m.id, cast(json_strip_nulls(json_build_object(
  'ticketNumber', c.ticket_number,
  'body', m.body,
  'attachments', (
    select json_agg(json_build_object(
      'filename', f.name, 'content_type', f.content_type, 'content', replace(encode(f.content, 'base64'), E'\n', '')))
    from desk_file f where f.message_id = m.id))) as text) as reply
from desk_message m join desk_case c on c.id = m.case_id
where not m.queued and c.ticket_number is not null
order by m.id
