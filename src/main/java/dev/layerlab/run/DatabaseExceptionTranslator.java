package dev.layerlab.run;

import java.sql.SQLException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.AbstractFallbackSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.sqlite.SQLiteException;

/** Gives SQLite's result codes Spring's names; its driver reports them all as plain SQLException. */
final class DatabaseExceptionTranslator extends AbstractFallbackSQLExceptionTranslator {
    DatabaseExceptionTranslator() {
        setFallbackTranslator(new SQLExceptionSubclassTranslator());
    }

    @Override
    protected DataAccessException doTranslate(String task, String sql, SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return null;
        }
        var message = buildMessage(task, sql, e);
        return switch (sqlite.getResultCode()) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE -> new DuplicateKeyException(message, e);
            case SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_CHECK, SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_NOTNULL ->
                new DataIntegrityViolationException(message, e);
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> new CannotAcquireLockException(message, e);
            default -> null;
        };
    }
}
