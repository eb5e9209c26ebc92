# Musubi with the database elsewhere: give it DATABASE_URL and DATABASE_MIGRATION_URL (docker-compose.yml does).
FROM node:24-bookworm-slim

WORKDIR /app
RUN chown node:node /app
USER node

# First what npm reads, so that a change of the code does not install everything again.
COPY --chown=node:node package.json package-lock.json ./
COPY --chown=node:node server/package.json server/
COPY --chown=node:node client/package.json client/
COPY --chown=node:node seeds/package.json seeds/
COPY --chown=node:node docs/package.json docs/
# Without install scripts: none is needed here, and the hooks of git have no place in an image.
RUN npm ci --ignore-scripts

COPY --chown=node:node . .
RUN NX_DAEMON=false npm run build

ENV NODE_ENV=production
EXPOSE 3000
# Not through npm: signals reach the server itself. The memory is kept as small as with `npm start`.
CMD ["node", "--max-semi-space-size=16", "--heap-growing-percent=80", "--input-type=module", "--eval", "const { main, sayWhyNot } = await import('/app/server/dist/main.js'); await main().catch(sayWhyNot);"]
