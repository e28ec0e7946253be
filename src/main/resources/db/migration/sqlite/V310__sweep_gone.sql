-- A sweep goes with the last of its runs, whoever deletes that one: of an empty sweep there is nothing to show.
create trigger sweep_gone after delete on run when old.sweep is not null begin
    delete from sweep where id = old.sweep and not exists (select 1 from run where run.sweep = old.sweep);
end;

delete from sweep where not exists (select 1 from run where run.sweep = sweep.id);
