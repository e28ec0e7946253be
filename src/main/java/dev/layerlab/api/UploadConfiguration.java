package dev.layerlab.api;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Uploads over the API go to disk as they come in, and end where they pass the limit. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    /** What a form may have besides its file: boundaries, headers and the name. */
    private static final DataSize FORM = DataSize.ofKilobytes(64);

    @Bean
    MultipartConfigElement multipartConfig(UploadFolder folder, @Value("${layerlab.upload.limit}") DataSize limit) {
        return new MultipartConfigElement(
                folder.path().toString(), limit.toBytes(), limit.toBytes() + FORM.toBytes(), 0);
    }
}
