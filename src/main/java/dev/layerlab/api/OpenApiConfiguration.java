package dev.layerlab.api;

import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's description of itself at /api/openapi: what springdoc finds, with the types of layers and the errors. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI layerlabApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Layerlab")
                                .version("1")
                                .description(
                                        "Data sets, runs, their figures and predictions of a studio for small neural networks. "
                                                + "Errors are application/problem+json, their detail a sentence with the cure."))
                .servers(List.of(new Server().url("/").description("This studio")));
    }

    @Bean
    OpenApiCustomizer typesAndErrors() {
        return api -> {
            new SealedTypes(api.getComponents().getSchemas()).describe();
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiConfiguration::mayFail));
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }

    private static void mayFail(Operation operation) {
        var schema = new Schema<>().$ref(RefUtils.constructRef(PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("What is wrong, and the cure")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }
}
