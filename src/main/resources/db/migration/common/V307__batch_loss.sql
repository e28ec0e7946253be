-- The losses of the epoch's batches, as spans, as JSON.
alter table layer_health add column losses text not null default '[]';
