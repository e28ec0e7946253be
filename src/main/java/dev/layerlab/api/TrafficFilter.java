package dev.layerlab.api;

import dev.layerlab.data.Traffic;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests while they are being answered; one that only listens for pushed messages is not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrafficFilter extends OncePerRequestFilter {
    private final Traffic traffic;

    TrafficFilter(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        traffic.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            traffic.end();
        }
    }
}
