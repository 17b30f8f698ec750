create table if not exists desk_case (
  id bigserial primary key,
  subject text not null,
  body text not null,
  ticket_number text unique,
  queued boolean not null default false,
  close_requested boolean not null default false,
  close_queued boolean not null default false,
  close_sent boolean not null default false
);
create table if not exists desk_message (
  id bigserial primary key,
  case_id bigint references desk_case,
  author text not null,
  body text not null,
  queued boolean not null default false,
  sent boolean not null default false,
  -- Of a message from the portal: the ticket and the reply.
  ticket_number text,
  portal_id text,
  unique (ticket_number, portal_id)
);
create table if not exists desk_file (
  id bigserial primary key,
  message_id bigint not null references desk_message,
  name text not null,
  content_type text not null,
  content bytea not null
);
-- The tickets of the portal as the bridge has seen them last.
create table if not exists portal_ticket (
  ticket_number text primary key,
  subject text,
  status text
);
create or replace view desk_overview as
select c.id, coalesce(c.ticket_number, t.ticket_number) as ticket_number, coalesce(c.subject, t.subject) as subject, c.body,
  case when lower(t.status) = 'closed' or (c.close_requested and not c.close_sent) then 'closed' else 'open' end as status
from desk_case c full join portal_ticket t on t.ticket_number = c.ticket_number;
