package dev.layerlab.api;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** Puts both filters before everything else: the API, the pages, their push and static files. */
@Configuration(proxyBeanMethods = false)
class LocalOnlyConfiguration {
    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
        return first(new SecurityHeadersFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<LocalOnlyFilter> localOnly(
            @Value("${layerlab.hosts:}") List<String> hosts, JsonMapper json) {
        return first(new LocalOnlyFilter(new TrustedHosts(hosts), json), 1);
    }

    private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setAsyncSupported(true);
        return registration;
    }
}
