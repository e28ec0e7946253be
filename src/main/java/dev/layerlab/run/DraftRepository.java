package dev.layerlab.run;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of all browsers, one for each. */
@Repository
public class DraftRepository {
    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Draft> byToken(String token) {
        return jdbc.sql("select token, json, saved from draft where token = :token")
                .param("token", token)
                .query(Draft.class)
                .optional();
    }

    public void save(Draft draft) {
        jdbc.sql("""
                        insert into draft (token, json, saved) values (:token, :json, :saved)
                        on conflict (token) do update set json = excluded.json, saved = excluded.saved""")
                .param("token", draft.token())
                .param("json", draft.json())
                .param("saved", draft.saved())
                .update();
    }

    public void delete(String token) {
        jdbc.sql("delete from draft where token = :token").param("token", token).update();
    }
}
