# syntax=docker/dockerfile:1
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-trixie-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /app
# The bundle holds all packages that it needs, so that nothing is installed here.
COPY --from=build /app/package.json /app/LICENSE /app/asyncapi.json ./
COPY --from=build /app/dist-server ./dist-server
COPY --from=build /app/dist-console ./dist-console
COPY --from=build /app/dist-guide ./dist-guide
COPY --chmod=755 deploy/scalepoint /usr/local/bin/scalepoint
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# The API. The worker is dist-server/worker.js; `scalepoint` runs the operators' commands: docker run … scalepoint doctor
CMD ["node", "dist-server/api.js"]
