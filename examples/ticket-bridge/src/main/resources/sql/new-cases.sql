select id, cast(json_build_object('subject', subject, 'body', body) as text) as ticket
from desk_case
where not queued
order by id
