create table if not exists invoice (
  id varchar(40) primary key,
  number varchar(60),
  status varchar(40),
  currency char(3),
  total numeric(12, 2),
  subtotal numeric(12, 2),
  tax numeric(12, 2),
  credit numeric(12, 2),
  date date,
  duedate date,
  datepaid timestamp,
  removed boolean not null default false
);

create table if not exists invoice_item (
  invoice_id varchar(40) not null,
  id varchar(40) not null,
  type varchar(60),
  description varchar(2000),
  amount numeric(12, 2),
  qty numeric(12, 2),
  linetotal numeric(12, 2),
  primary key (invoice_id, id)
);

create table if not exists service (
  id varchar(40) primary key,
  name varchar(200),
  domain varchar(255),
  status varchar(40),
  billingcycle varchar(40),
  total numeric(12, 2),
  currency char(3),
  next_due date
);

-- Each period of a service and each year of a domain that is to be paid.
create table if not exists renewal (
  kind varchar(10) not null,
  id varchar(40) not null,
  due date not null,
  name varchar(255),
  total numeric(12, 2),
  primary key (kind, id, due)
);

-- One row for each invoice that the payment run has taken up, written before anything is sent.
create table if not exists payment (
  invoice_id varchar(40) primary key,
  state varchar(10) not null default 'open',
  attempts integer not null default 1,
  attempted timestamptz not null default now(),
  amount numeric(12, 2),
  currency char(3),
  paid timestamptz
);

-- The portal's list of invoices at the latest reconciliation.
create table if not exists portal_invoice (
  id varchar(40) primary key,
  status varchar(40),
  currency char(3),
  total numeric(12, 2)
);

create table if not exists reconciliation (
  day date not null,
  currency char(3) not null,
  invoices bigint,
  portal_total numeric(14, 2),
  our_total numeric(14, 2),
  item_total numeric(14, 2),
  paid_total numeric(14, 2),
  differences bigint,
  primary key (day, currency)
);
