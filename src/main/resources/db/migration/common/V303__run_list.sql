-- What people note about a run. Its tags stand one after the other, by comma.
alter table run add column tags varchar(400) not null default '';
alter table run add column notes text not null default '';
alter table run add column archived smallint not null default 0;

-- the list in its order, with the archived runs or without them
drop index run_created;
create index run_created on run (created, queued);
create index run_listed on run (archived, created, queued);
