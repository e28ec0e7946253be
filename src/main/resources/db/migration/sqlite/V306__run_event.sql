-- Every state that a run came into, and when; written by the database itself, so that no way is forgotten.
create table run_event (
    id integer primary key,
    run_id varchar(20) not null references run (id) on delete cascade,
    at bigint not null,
    state varchar(20) not null,
    epoch integer not null,
    reason text
);

create index run_event_run on run_event (run_id, id);

create trigger run_added after insert on run begin
    insert into run_event (run_id, at, state, epoch, reason)
    values (new.id, cast(unixepoch('subsec') * 1000 as integer), new.state, new.epoch, new.reason);
end;

create trigger run_changed after update of state on run when old.state <> new.state begin
    insert into run_event (run_id, at, state, epoch, reason)
    values (new.id, cast(unixepoch('subsec') * 1000 as integer), new.state, new.epoch, new.reason);
end;
